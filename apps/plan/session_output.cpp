// SPDX-License-Identifier: MIT
// What a session (session.hpp) shows, and where that goes. What it reads is session.cpp's.
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "plan/base/personal_parts.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/document/masked.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/git/git.hpp"
#include "plan/report/chapters.hpp"
#include "plan/report/labels.hpp"
#include "plan/session.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr std::size_t width_elsewhere = 100;  // of tables that go to no terminal

std::string_view basis_name(Basis basis) {
  constexpr std::string_view names[] = {"signed", "delivered", "invoiced"};
  return names[static_cast<std::size_t>(basis)];
}

Commit commit_of(const Loaded& loaded) {
  return loaded.commit.empty() ? commit_of(loaded.folder, *loaded.sources)
                               : Commit{.id = loaded.commit, .unknown = {}};
}

void add_commit(const Commit& commit, std::vector<MetaItem>& items) {
  if (!commit.unknown.empty())
    items.push_back(
        {"commit", std::string(tr("git commit")), tr("unknown ({})", commit.unknown.worded()), {}});
  if (commit.id.empty()) return;
  items.push_back({"commit", std::string(tr("git commit")),
                   commit.modified ? tr("{}, files changed since", commit.id) : commit.id,
                   commit.id});
  items.push_back({"modified", {}, {}, commit.modified});
}

/// Errors: UsageError for bytes that would upset a terminal.
void refuse_terminal(const Writer& writer, bool to_file) {
  if (writer.binary && !to_file && is_terminal(STDOUT_FILENO))
    throw UsageError(said("{} is not for a terminal", writer.name),
                     said("write -o FILE.{}", writer.extension));
}

/// The report with the one table that --table names, by its name or title. Errors: UsageError.
void keep_table(Document& document, const std::string& word) {
  Words names;
  std::vector<Titled> known;
  for (const Table& table : document.tables) {
    names.push_back(table.name);
    known.push_back({table.name, table.title});
  }
  const std::string name(key_titled(word, known));
  if (name.empty())
    throw UsageError(said("this report has no table \"{}\"", word),
                     known_words(word, names, names.size()));
  std::erase_if(document.tables, [&](const Table& table) { return table.name != name; });
}

void head_tables(Document& document) {
  for (Table& table : document.tables) table.title = as_heading(std::move(table.title));
}

bool has_rows_alone(const Writer& writer) {
  return !writer.people && !writer.meta;
}

/// Errors: UsageError where a byte order mark would stand before another format.
void refuse_bom(const Writer& writer, bool bom) {
  if (bom && !has_rows_alone(writer))
    throw UsageError(said("--bom is for csv and tsv, not for {}", writer.name),
                     said("add --format csv, or leave --bom out"));
}

/// Errors: UsageError where all that is asked for is a text, which such formats have no place for.
void refuse_text(const Document& document, const Writer& writer) {
  if (has_rows_alone(writer) && std::ranges::all_of(document.tables, [](const Table& table) {
        return table.columns.empty();
      }))
    throw UsageError(said("{} has rows alone, and this is a text", writer.name),
                     said("write --format md, or json"));
}

}  // namespace

const Writer& Session::writer() const {
  if (!options_.format.empty()) return *find_writer(options_.format);
  if (options_.output.empty() || options_.output == "-") return *find_writer("text");
  if (const Writer* writer = writer_for_file(options_.output)) return *writer;
  const auto extension = std::filesystem::path(options_.output).extension().string();
  if (extension.empty() || extension == ".txt") return *find_writer("text");
  throw UsageError(said("no format belongs to files named *{}", extension),
                   said("name one with --format"));
}

Layout Session::layout() const {
  if (options_.layout.empty()) return writer().layout;
  return options_.layout == "long" ? Layout::long_ : Layout::wide;
}

bool Session::for_people() const {
  return writer().people && (writer().terminal || layout() == Layout::wide);
}

bool Session::pages() const {
  return (verb_.takes & prints) && !to_file() && writer().terminal && !options_.no_pager;
}

Display Session::display() const {
  Display display;
  display.currency = loaded_ ? &loaded_->book.currency() : find_currency("CNY");
  display.unit = options_.unit;
  if (display.unit.empty() && loaded_) display.unit = loaded_->book.profile.unit.value_or("");
  display.width = !to_file() ? terminal_width(STDOUT_FILENO) : 0;
  if (!options_.width) display.fold_at = width_elsewhere;
  if (options_.width) display.width = static_cast<std::size_t>(*options_.width);
  display.redact = options_.redact || (writer().redact && !options_.personal);
  display.colour =
      writer().terminal && (!to_file() || options_.colour == "always") && colour(STDOUT_FILENO);
  display.meta = has_footer();
  display.table = options_.table;
  display.bom = options_.bom;
  return display;
}

std::vector<MetaItem> Session::origin(const std::optional<Period>& period) const {
  std::vector<MetaItem> items;
  const auto add = [&](std::string key, std::string_view title, std::string value,
                       std::optional<MetaValue> machine = {}) {
    if (!value.empty())
      items.push_back({std::move(key), std::string(title), std::move(value), std::move(machine)});
  };
  // not of all: a digest may hold the digits of a number by chance
  const bool redact = display().redact;
  const auto told = [&](const std::string& text) { return redact ? masked(text) : text; };
  if (loaded_) add("book", tr("book"), told(*loaded_->book.profile.name));
  add("as_of", tr("as of"), to_string(Date(as_of())));
  if (period) {
    const std::string start = to_string(Date(period->span.first));
    const std::string end = to_string(Date(period->span.last));
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"name", period->name}, {"start", start}, {"end", end}};
    const std::string range = start + ".." + end;
    const bool says_range = period->name == range || (period->name == start && start == end);
    add("period", tr("period"),
        says_range ? period->name : fmt::format("{} ({})", period->name, range), pairs);
  }
  if (loaded_) {
    const Profile& profile = loaded_->book.profile;
    const std::string basis(basis_name(*profile.basis));
    const std::string tax = *profile.tax == Tax::included ? "included" : "excluded";
    add("basis", tr("basis"), std::string(tr(basis)), basis);
    add("tax", tr("tax"), std::string(tr(tax)), tax);
    add_commit(engine_ ? engine_->commit() : commit_of(*loaded_), items);
    add("digest", tr("files read (SHA-256)"), loaded_->digest);
  }
  if (options_.allow_errors && !activities_.empty())
    add("left_out", tr("records left out"), std::to_string(activities_.back().records.refused()));
  add("options", tr("options"), told(words_as_given(verb_, options_)));
  return items;
}

int Session::emit(Document document, const std::optional<Period>& period) {
  const Display how = prepare(document, period);
  deliver(writer().render(document, how));
  return 0;
}

int Session::emit(Document document, const RowStream& rows, const std::optional<Period>& period) {
  // what is masked, or rounded and told of so, is looked for in all rows
  if (!writer().stream || display().redact) {
    auto& all = document.tables.front().rows;
    rows.give(0, rows.parts, [&](const Row& row) { all.push_back(row); });
    return emit(std::move(document), period);
  }
  const Display how = prepare(document, period);
  const auto write = [&](const ByteSink& sink) { writer().stream(document, rows, how, sink); };
  if (to_file()) {
    refuse_own_file();
    write_file_in_pieces(options_.output, [&](const TakePiece& take) {
      write([&](std::string_view bytes) { return take(bytes), true; });
    });
  } else {
    write([](std::string_view bytes) { return print_piece(bytes); });
  }
  return 0;
}

Display Session::prepare(Document& document, const std::optional<Period>& period) const {
  if (engine_) engine_->need_same_loads();
  document.notes.insert(document.notes.end(), notes_.begin(), notes_.end());
  document = shown_to(for_people() ? Audience::people : Audience::machines, std::move(document));
  if (for_people()) head_tables(document);
  refuse_terminal(writer(), to_file());
  refuse_bom(writer(), options_.bom);
  if (!options_.table.empty()) {
    keep_table(document, options_.table);
    refuse_text(document, writer());
  }
  Display how = display();
  if (!how.table.empty()) how.table = document.tables.front().name;
  if (how.redact) document = masked(std::move(document));
  if (how.meta) {
    auto items = origin(period);
    items.insert(items.end(), document.meta.begin(), document.meta.end());
    document.meta = std::move(items);
  }
  if (!writer().people || unit_factor(how.unit).value_or(1) == 1)
    note_rounding(*how.currency, document);
  return how;
}

int Session::emit(Document document, const std::string& lines) {
  if (!writer().terminal) return emit(std::move(document));
  refuse_bom(writer(), options_.bom);
  if (!options_.table.empty()) keep_table(document, options_.table);
  deliver(lines);
  return 0;
}

void Session::refuse_own_file() {
  std::error_code none;
  if (std::filesystem::exists(options_.output, none) && has_book() &&
      is_file_of(read(), options_.output))
    throw UsageError(said("{} is a file of the book", options_.output),
                     said("name another file with -o"));
}

void Session::deliver(std::string_view bytes) {
  if (!to_file()) return static_cast<void>(output_ += bytes);
  refuse_own_file();
  write_file(options_.output, bytes);
}

}  // namespace plan
