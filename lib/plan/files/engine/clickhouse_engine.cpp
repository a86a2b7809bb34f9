// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/engine/copy_text.hpp"
#include "plan/files/engine/engines.hpp"
#include "plan/files/engine/libcurl.hpp"
#include "plan/files/engine/statement_parts.hpp"

namespace plan {
namespace {

/// As one block each: many small ones are many files for it to merge.
constexpr std::size_t insert_batch = std::size_t{16} << 20;
constexpr std::size_t most_of_password = 4096;

/// The first line of the file, which is its owner's alone. None where there is no such file.
std::string password_in(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return {};
  struct stat about {};
  if (::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode)) return {};
  if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    throw SaidError(
        said("{} can be read by others; take that from them: chmod 600", escaped(path)));
  std::string bytes(most_of_password, 0);
  const ssize_t size = ::read(file.number(), bytes.data(), bytes.size());
  bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  return bytes.substr(0, bytes.find_first_of("\r\n"));
}

struct HttpAnswer {
  std::string text;
  long code = 0;
};

std::size_t take_bytes(char* bytes, std::size_t size, std::size_t count, void* to) {
  static_cast<std::string*>(to)->append(bytes, size * count);
  return size * count;
}

class ClickhouseEngine final : public Engine {
 public:
  ClickhouseEngine(const EngineUrl& url, EngineUse use, const EngineLogin& login)
      : Engine(escaped(url.whole)), lib_(libcurl()), use_(use), handle_(lib_.curl_easy_init()) {
    if (!handle_) throw std::bad_alloc();
    const bool is_sealed = url.scheme == "clickhouses";
    place_ = (is_sealed ? "https://" : "http://") + (url.host.empty() ? "localhost" : url.host) +
             ":" +
             (!url.port.empty() ? url.port
              : is_sealed       ? "8443"
                                : "8123") +
             "/";
    database_ = url.path.substr(0, url.path.find('?'));
    put_header("X-ClickHouse-User: " + (url.user.empty() ? "default" : url.user));
    if (const std::string key = password_in(login.clickhouse_password_file); !key.empty())
      put_header("X-ClickHouse-Key: " + key);
    put_header("Expect:");
    set_up();
    lib_.curl_easy_setopt(handle_.get(), CURLOPT_TIMEOUT_MS, long{usual_patience.count()});
    run("SELECT 1");
    lib_.curl_easy_setopt(handle_.get(), CURLOPT_TIMEOUT_MS, 0L);
  }

  std::string_view dialect() const override { return "clickhouse"; }

  void query(const std::string& statement, EngineRow parameters, const EngineSink& row) override {
    std::string text = with_parameters(statement, true, [&](std::size_t n) {
      return n < parameters.size() ? literal(parameters[n]) : std::string("?");
    });
    const std::string_view begins =
        std::string_view(text).substr(std::min(text.find_first_not_of(" \n("), text.size()));
    const bool has_rows = begins.starts_with("SELECT") || begins.starts_with("WITH");
    if (has_rows) text += " FORMAT TabSeparatedWithNamesAndTypes";
    const std::string answer = post({}, text);
    if (has_rows) give_rows(answer, row);
  }

  void begin() override {}
  void commit() override {}
  void hold(const std::string&) override {}

  void insert(const std::string& table, std::span<const std::string> columns,
              const std::function<void(const EngineSink&)>& give) override {
    std::string names;
    for (const std::string& column : columns)
      names += (names.empty() ? "" : ", ") + quoted_name(column);
    const std::string statement =
        "INSERT INTO " + quoted_name(table) + " (" + names + ") FORMAT TabSeparated";
    std::string waiting;
    give([&](EngineRow row) {
      add_copy_line(row, waiting);
      if (waiting.size() < insert_batch) return;
      post(statement, waiting);
      waiting.clear();
    });
    if (!waiting.empty()) post(statement, waiting);
  }

 protected:
  std::string_view columns_statement() const override {
    return "SELECT name FROM system.columns WHERE database = currentDatabase() AND table = ?";
  }

 private:
  struct Cleanup {
    void operator()(CURL* handle) const { libcurl().curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { libcurl().curl_slist_free_all(list); }
  };

  void put_header(const std::string& line) {
    curl_slist* longer = lib_.curl_slist_append(headers_.get(), line.c_str());
    if (!longer) throw std::bad_alloc();
    (void)headers_.release();
    headers_.reset(longer);
  }

  void set_up() {
    CURL* const handle = handle_.get();
    lib_.curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers_.get());
    lib_.curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long{usual_patience.count()});
    lib_.curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    lib_.curl_easy_setopt(handle, CURLOPT_TCP_KEEPALIVE, 1L);
    lib_.curl_easy_setopt(handle, CURLOPT_PROXY, "");  // the password is for the database alone
    lib_.curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    lib_.curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_bytes);
  }

  static std::string literal(const EngineValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return "NULL";
    std::string made = "'";
    for (const char c : *text) {
      if (c == '\'' || c == '\\') made += '\\';
      made += c;
    }
    return made + "'";
  }

  std::string in_url(const std::string& text) const {
    const std::unique_ptr<char, decltype(&::curl_free)> made(
        lib_.curl_easy_escape(handle_.get(), text.data(), static_cast<int>(text.size())),
        lib_.curl_free);
    return made ? made.get() : "";
  }

  /// The whole answer: an error may come behind the first rows, unless they are waited for.
  std::string post(const std::string& statement, const std::string& body) {
    std::string url = place_ + "?wait_end_of_query=1";
    // tables of books are views: by itself 18.16 reads the whole of one before it looks at WHERE
    if (use_ == EngineUse::read) url += "&readonly=2&enable_optimize_predicate_expression=1";
    if (!database_.empty()) url += "&database=" + in_url(database_);
    if (!statement.empty()) url += "&query=" + in_url(statement);
    HttpAnswer answer;
    CURL* const handle = handle_.get();
    lib_.curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    lib_.curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.data());
    lib_.curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE,
                          static_cast<curl_off_t>(body.size()));
    lib_.curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer.text);
    const CURLcode code = lib_.curl_easy_perform(handle);
    if (code == CURLE_OPERATION_TIMEDOUT) fail(std::string(tr("no answer within 10 s")));
    if (code != CURLE_OK) fail(lib_.curl_easy_strerror(code));
    lib_.curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer.code);
    if (answer.code != 200) refuse(answer.text);
    return std::move(answer.text);
  }

  /// Code: 193, e.displayText() = DB::Exception: Wrong password, e.what() = DB::Exception
  [[noreturn]] void refuse(const std::string& answer) const {
    constexpr std::string_view before = "DB::Exception: ";
    const auto begin = answer.find(before);
    std::string why = begin == std::string::npos ? answer : answer.substr(begin + before.size());
    why = why.substr(0, std::min(why.find(", e.what() = "), why.find(". Stack trace")));
    for (const std::string_view login : {"Code: 192,", "Code: 193,", "Code: 194,", "Code: 516."})
      if (answer.starts_with(login)) fail(tr("the login is refused: {}", why));
    fail(why.empty() ? std::string(tr("this is no ClickHouse")) : why);
  }

  void give_rows(const std::string& answer, const EngineSink& row) const {
    std::size_t at = 0;
    const auto line = [&] {
      const std::size_t end = std::min(answer.find('\n', at), answer.size());
      const std::string_view found = std::string_view(answer).substr(at, end - at);
      at = end + 1;
      return found;
    };
    line();  // the names
    std::vector<bool> is_number;
    each_cell(line(), [&](std::string_view type) {
      if (type.starts_with("Nullable(")) type.remove_prefix(9);
      is_number.push_back(type.starts_with("Int") || type.starts_with("UInt"));
    });
    std::vector<EngineValue> cells;
    std::string text;
    while (at < answer.size()) {
      cells.clear();
      each_cell(line(), [&](std::string_view written) {
        if (!read_copy_cell(written, text))
          cells.emplace_back();
        else if (is_number[cells.size()])
          cells.push_back(number_or_text(text));
        else
          cells.emplace_back(text);
      });
      row(cells);
    }
  }

  template <class Function>
  static void each_cell(std::string_view line, const Function& what) {
    for (;;) {
      const auto tab = line.find('\t');
      what(line.substr(0, tab));
      if (tab == std::string_view::npos) return;
      line.remove_prefix(tab + 1);
    }
  }

  const Libcurl& lib_;
  const EngineUse use_;
  std::unique_ptr<CURL, Cleanup> handle_;
  std::unique_ptr<curl_slist, Cleanup> headers_;
  std::string place_, database_;
};

}  // namespace

std::unique_ptr<Engine> open_clickhouse(const EngineUrl& url, EngineUse use,
                                        const EngineLogin& login) {
  return std::make_unique<ClickhouseEngine>(url, use, login);
}

}  // namespace plan
