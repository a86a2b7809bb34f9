// SPDX-License-Identifier: MIT
// An export to records of a book: each row by the map, judged as a record of the book's files is;
// new, the same as before, changed, or rejected with its reason. Writes nothing.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/exchange/csv_sheet.hpp"
#include "plan/exchange/filled_columns.hpp"
#include "plan/exchange/joined_rows.hpp"
#include "plan/exchange/known_records.hpp"
#include "plan/exchange/row_records.hpp"
#include "plan/exchange/seen_ids.hpp"
#include "plan/records/form_reader.hpp"
#include "plan/records/resolver.hpp"

namespace plan {

/// A record that is to be written.
struct ImportedLine {
  std::string_view id;
  std::string_view path;                // of its file, by book.log
  std::string_view line;                // without "- "
  std::span<const Field> fields{};      // without the id
  const KnownRecord* before = nullptr;  // what it takes the place of; null: it is new
};

/// Why rows were rejected, those of one reason together.
struct Rejection {
  Diagnostic finding;  // of the first
  std::size_t rows = 0;
};

/// What records of one kind, month and person come to.
struct ImportSum {
  std::size_t fresh = 0, same = 0, changed = 0;
  std::size_t amounts = 0;  // records that give one
  Int128 amount = 0;        // in the book's smallest units; of orders less returns
};
struct ImportedKey {
  RecordKind kind;
  int month;  // Month::index
  Index rep;  // book.reps
  auto operator<=>(const ImportedKey&) const = default;
};

struct ImportCounts {
  std::size_t rows = 0;                          // read, without blank ones
  std::size_t left_out = 0;                      // by the map's when and unless
  std::size_t without = 0;                       // that passed and made no record
  std::size_t rejected = 0;                      // rows
  std::size_t fresh = 0, same = 0, changed = 0;  // records
  std::size_t repeated = 0;                      // records that stand in the file twice
  std::map<ImportedKey, ImportSum> sums{};       // of all sound records, old and new
  ExactNumber exported{};                        // the sum of the amounts as the file has them
  std::optional<Span> days{};                    // from the first record to the last
};

class RecordImport {
 public:
  using Write = std::function<void(const ImportedLine&)>;
  using Reject = std::function<void(const CsvRow&, const Diagnostic&)>;

  /// All that is handed in must outlive this. `setup` gets what is wrong with map and file
  /// together.
  RecordImport(const ExportMap& map, const BookIds& ids, CellReader& cells, CsvSheet& sheet,
               std::uint32_t file, KnownRecords& known, Diagnostics& setup);
  /// What the book lacks has been made, but for rows that are wrong anyhow.
  void create() { creates_ = true; }
  /// Tells of the rows that have been read, for another thread to look at; must outlive this.
  void count_into(std::atomic<std::size_t>& rows) { told_ = &rows; }
  /// Changed records are to be written too, and judged.
  void update() { updates_ = true; }
  /// Rows that are rejected for these reasons, by their line; must outlive this.
  void refuse(const std::map<std::uint32_t, Diagnostic>& rows) { refused_ = &rows; }

  /// Reads all rows. `reject` is told of each row that has an error, `write` of each record that is
  /// new or changed. What ends the reading is in `findings`.
  void run(const Write& write, const Reject& reject, Diagnostics& findings);

  const ImportCounts& counts() const { return counts_; }
  const std::vector<Rejection>& rejections() const { return rejections_; }
  /// The records to be written, and their names and texts, for Records::judge(). Once.
  std::deque<std::vector<Record>> take_records() { return std::move(kept_); }
  RecordBlock take_names();
  bool has_records() const { return !kept_.empty(); }

 private:
  enum class State { fresh, same, changed, repeated };
  /// A sound record of the row at hand.
  struct Judged {
    State state = State::fresh;
    Record record{};
    std::string_view id{};            // the draft's
    std::span<const Field> fields{};  // as well
    std::string line{};
    std::uint64_t digest = 0;
    KnownRecord* known = nullptr;
    std::optional<ExactNumber> as_exported{};
  };

  void read(const CsvRow& row, const Write& write, const Reject& reject);
  bool judge(const RecordDraft& draft, const CsvRow& row);
  void tell(const CsvRow& row);
  std::string wider_key() const;
  void note_left_out(const CsvRow& row);
  static void hint_thousands(std::string_view cell, Diagnostic& one);
  bool find_state(Judged& made, const CsvRow& row);
  void keep_record(const Record& record);
  void keep(const Judged& made, std::uint32_t line, const Write& write);
  bool join(const RecordDraft& draft, const CsvRow& row);
  Place place_of(const Field& field, const CsvRow& row) const;
  void finish_joined(const Write& write, const Reject& reject);
  std::vector<Diagnostic>::const_iterator worst() const;
  void count(const Judged& made);
  std::size_t reason_of(const Diagnostic& finding);
  bool is_refused(const CsvRow& row);
  bool judge_all(const CsvRow& row, std::span<const RecordDraft> drafts);
  std::string line_of(const RecordDraft& draft, const RecordForm& form);
  void reject_joined(const JoinedRows::Rows& rows, const Reject& reject);
  void reject(const CsvRow& row, const Reject& reject);
  std::string_view path_of(const Record& record);

  const ExportMap& map_;
  const BookIds& ids_;
  CellReader& cells_;
  CsvSheet& sheet_;
  std::uint32_t file_;
  KnownRecords& known_;
  Columns columns_;
  RowRecords rows_;
  FilledColumns filled_;
  Diagnostics found_{};   // about the row at hand
  Diagnostics judged_{};  // the same, at the numbers of columns
  std::optional<Period> anywhere_{};
  FormBlock forms_{};
  RecordBlock block_{};
  std::deque<std::vector<Record>> kept_{};
  FormReader reader_;
  Resolver resolver_;
  ImportCounts counts_{};
  std::vector<Judged> made_{};   // of the row at hand
  std::vector<Field> fields_{};  // of the record at hand, with its id
  std::vector<Rejection> rejections_{};
  std::unordered_map<std::string, std::size_t> reasons_{};
  SeenIds seen_{};
  std::unordered_map<std::uint64_t, std::string> paths_{};
  std::set<std::uint32_t> rejected_lines_{};  // where some records are of several rows
  JoinedRows joined_{};
  std::atomic<std::size_t>* told_ = nullptr;
  bool joins_ = false;  // some records are of several rows
  bool creates_ = false, updates_ = false;
  const std::map<std::uint32_t, Diagnostic>* refused_ = nullptr;
  bool sums_orders_ = false;  // the amounts of orders are those to be summed
};

}  // namespace plan
