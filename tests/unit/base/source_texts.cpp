// SPDX-License-Identifier: MIT
#include "source_texts.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace plan::test {
namespace {

struct Token {
  enum class Kind { literal, word, sign } kind;
  std::string text;
  std::size_t line;
};

char unescaped(char letter) {
  switch (letter) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    default: return letter;
  }
}

/// Cuts a source into words, signs and string literals; blanks, comments and 'c' are passed over.
class Cutter {
 public:
  explicit Cutter(std::string_view source) : rest_(source) {}

  std::vector<Token> tokens() {
    std::vector<Token> all;
    while (!rest_.empty())
      if (auto token = next()) all.push_back(std::move(*token));
    return all;
  }

 private:
  std::optional<Token> next() {
    if (rest_.starts_with("//")) return pass(rest_.find('\n'));
    if (rest_.starts_with("/*")) return pass(rest_.find("*/"));
    if (rest_.starts_with("R\"")) return raw();
    if (rest_[0] == '"') return literal('"');
    if (rest_[0] == '\'') return literal('\''), std::nullopt;
    if (is_word(rest_[0])) return word();
    const char sign = rest_[0];
    pass(1);
    if (std::isspace(static_cast<unsigned char>(sign))) return {};
    return Token{Token::Kind::sign, std::string(1, sign), line_};
  }

  static bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

  std::nullopt_t pass(std::size_t bytes) {
    bytes = std::min(bytes, rest_.size());
    line_ += static_cast<std::size_t>(
        std::count(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(bytes), '\n'));
    rest_.remove_prefix(bytes);
    return std::nullopt;
  }

  /// Digit separators (1'000) stay within a word, so that they open no literal.
  Token word() {
    std::size_t end = 1;
    const bool number = std::isdigit(static_cast<unsigned char>(rest_[0]));
    while (end < rest_.size() && (is_word(rest_[end]) || (number && rest_[end] == '\''))) ++end;
    Token token{Token::Kind::word, std::string(rest_.substr(0, end)), line_};
    pass(end);
    return token;
  }

  Token literal(char quote) {
    Token token{Token::Kind::literal, {}, line_};
    std::size_t at = 1;
    for (; at < rest_.size() && rest_[at] != quote; ++at) {
      if (rest_[at] == '\\' && at + 1 < rest_.size())
        token.text += unescaped(rest_[++at]);
      else
        token.text += rest_[at];
    }
    pass(at + 1);
    return token;
  }

  Token raw() {
    const auto open = rest_.find('(');
    const std::string close = ")" + std::string(rest_.substr(2, open - 2)) + "\"";
    const auto end = rest_.find(close, open);
    Token token{Token::Kind::literal, std::string(rest_.substr(open + 1, end - open - 1)), line_};
    pass(end == std::string_view::npos ? rest_.size() : end + close.size());
    return token;
  }

  std::string_view rest_;
  std::size_t line_ = 1;
};

std::vector<Token> joined(const std::vector<Token>& tokens) {
  std::vector<Token> all;
  for (const Token& token : tokens) {
    const bool goes_on = token.kind == Token::Kind::literal && !all.empty() &&
                         all.back().kind == Token::Kind::literal;
    if (goes_on)
      all.back().text += token.text;
    else
      all.push_back(token);
  }
  return all;
}

/// Who shows the texts that it is called with, and where these stand among its arguments.
struct Speaker {
  std::string_view name;
  std::size_t first = 0, last = 0;
  bool in_braces = false;  // the arguments of the text stand in braces
};
constexpr Speaker speakers[] = {{"tr"},   {"counted"}, {"said"},       {"prose", 0, 0, true},
                                {"text"}, {"none"},    {"ratio", 2, 3}};

/// The speaker that is called at the token; null: none is, or a member of its name.
const Speaker* speaker_at(const std::vector<Token>& tokens, std::size_t at) {
  if (tokens[at].kind != Token::Kind::word || at + 1 == tokens.size() || tokens[at + 1].text != "(")
    return nullptr;
  if (at > 0 && (tokens[at - 1].text == "." || tokens[at - 1].text == ">")) return nullptr;
  const auto* found = std::ranges::find(speakers, tokens[at].text, &Speaker::name);
  return found == std::end(speakers) ? nullptr : found;
}

/// Whether a help of a row of a table is given here: .help = "..."
bool is_help(const std::vector<Token>& tokens, std::size_t at) {
  return at >= 3 && tokens[at].kind == Token::Kind::literal && tokens[at - 1].text == "=" &&
         tokens[at - 2].text == "help" && tokens[at - 3].text == ".";
}

/// What the call's parentheses hold from the token `at` on; `at` is behind the opening one.
std::vector<Shown> call(const std::vector<Token>& tokens, std::size_t at, const std::string& path,
                        const Speaker& speaker) {
  std::vector<Shown> found;
  std::size_t arguments = 0;
  for (int depth = 1; at < tokens.size() && depth > 0; ++at) {
    const Token& token = tokens[at];
    if (token.kind == Token::Kind::literal) {
      if (depth == 1 && arguments >= speaker.first && arguments <= speaker.last)
        found.push_back({token.text, path + ":" + std::to_string(token.line)});
    } else if (token.text == "(" || token.text == "{" || token.text == "[") {
      ++depth;
    } else if (token.text == ")" || token.text == "}" || token.text == "]") {
      --depth;
    } else if (token.text == "," && depth == (speaker.in_braces && arguments > 0 ? 2 : 1)) {
      ++arguments;
    }
  }
  const std::size_t behind = speaker.last == 0 ? arguments : 0;
  for (Shown& shown : found) {
    shown.arguments = behind;
    shown.by = speaker.name;
  }
  return found;
}

/// lib/plan/base/money.cpp -> base; apps/plan/main.cpp -> apps.
std::string room_of(const std::string& path) {
  constexpr std::string_view rooms = "lib/plan/";
  const std::size_t from = path.starts_with(rooms) ? rooms.size() : 0;
  return path.substr(from, path.find('/', from) - from);
}

}  // namespace

SourceTexts texts_of(std::string_view source, const std::string& path) {
  const auto tokens = joined(Cutter(source).tokens());
  const std::string room = room_of(path);
  SourceTexts texts;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == Token::Kind::literal) texts.literals[tokens[i].text].insert(room);
    if (is_help(tokens, i))
      texts.shown.push_back({tokens[i].text, path + ":" + std::to_string(tokens[i].line)});
    const Speaker* speaker = speaker_at(tokens, i);
    if (!speaker) continue;
    auto found = call(tokens, i + 2, path, *speaker);
    std::move(found.begin(), found.end(), std::back_inserter(texts.shown));
  }
  return texts;
}

SourceTexts texts_under(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (const char* room : {"lib", "apps"})
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(folder) / room)) {
      const auto kind = entry.path().extension();
      const auto folder_name = entry.path().parent_path().filename();
      const bool table = folder_name == "zh" || folder_name == "en";
      if (!table && (kind == ".cpp" || kind == ".hpp")) files.push_back(entry.path());
    }
  std::sort(files.begin(), files.end());
  SourceTexts all;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    auto texts = texts_of(text, fs::relative(file, folder).string());
    std::move(texts.shown.begin(), texts.shown.end(), std::back_inserter(all.shown));
    for (auto& [literal, rooms] : texts.literals) all.literals[literal].merge(rooms);
  }
  return all;
}

}  // namespace plan::test
