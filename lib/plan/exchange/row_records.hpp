// SPDX-License-Identifier: MIT
// From a row of an export to the records that a map makes of it: the keys and values of each, in
// the form that stands in a book. Whether they may stand there is not judged here.
#pragma once

#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/exchange/cell_reader.hpp"
#include "plan/exchange/known_records.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// A record that a row makes. The fields look at the row, the map and RowRecords.
struct RecordDraft {
  std::size_t entry = 0;        // of the map's records
  std::string id{};             // which is not among the fields
  std::string line{};           // of all fields and the id; empty: to be made (record_text)
  std::vector<Field> fields{};  // each at {file, line, its column + 1}; 0: no column of its own
  std::string_view of{};  // of an order that a negative amount makes a return: the order's number
  std::optional<ExactNumber> as_exported{};  // its amount as the file has it
};

class RowRecords {
 public:
  /// `findings` gets what is wrong with the map and the file together. All must outlive this.
  /// Errors: unknown-column, column-twice, unknown-key, bad-choice.
  RowRecords(const ExportMap& map, CellReader& cells, Columns& columns, std::uint32_t file,
             Diagnostics& findings);

  /// The records of the row, which look at it; none where it has an error or the map leaves it out.
  /// Errors: those of CellReader, missing-key.
  std::span<const RecordDraft> read(const CsvRow& row, Diagnostics& findings);
  /// Gives those of the things that the row names, which read() has made, what the map knows of
  /// them; makes those that only `create` names. After read().
  void describe_new(const CsvRow& row, NewThings& things, Diagnostics& findings);
  /// Whether the map leaves the row out.
  bool leaves_out(const CsvRow& row) const { return !rows_.admit(row); }
  /// The ids of the records that a row would make, had the map not left it or them out. After
  /// read(), where the row is not left out as a whole.
  std::vector<std::string> ids_left_out(const CsvRow& row);
  /// Tells whether a record of that id was there before; must outlive this. Earlier versions knew a
  /// row without a key by all of its cells: records that they made keep their ids.
  void know(const KnownRecords& known) { known_ = &known; }
  /// The ids of the records of the row that was read last, sound or not.
  std::span<const std::string> ids() const { return ids_; }
  void forget_ids() {
    ids_.clear();
    part_.clear();
  }
  /// Makes an order of a negative amount a return where the map says so; whether it did.
  bool turn_if_negative(RecordDraft& draft);
  /// The map's name with what comes before a row's own part of an id.
  std::string prefix() const { return map_.name + "."; }

 private:
  struct BoundKey {
    KeyAs as;
    std::string_view key;
    BoundValue value;
    bool needed = false;
    const RecordField* row = nullptr;  // null: of an own axis
    int rank = 0;                      // its place in a record's line
  };
  struct BoundEntry {
    const MapEntry* entry;
    BoundValue kind;
    BoundConditions rows;
    std::vector<BoundKey> keys{};
    const BoundKey* amount = nullptr;
    const BoundKey* of = nullptr;           // where negative amounts are returns
    std::shared_ptr<BoundValue> row_key{};  // null: the map's
    std::string_view fixed_kind{};          // empty: the row says it
  };
  struct BoundCreation {
    std::string_view section;
    std::vector<BoundKey> keys;
  };

  void bind_entry(const MapEntry& entry, Columns& columns, Diagnostics& findings);
  void bind_creation(const MapCreation& creation, Columns& columns);
  static void check_needs(const MapEntry& entry, Diagnostics& findings);
  void check_key(const MapEntry& entry, const KeyedSource& one, Diagnostics& findings) const;
  std::string row_part(const BoundValue* key, const CsvRow& row, const RowAt& at);
  std::string part_without_key(const CsvRow& row);
  std::string part_of_all_cells(const CsvRow& row, bool counts);
  std::string part_of_read_cells(const CsvRow& row, bool counts);
  bool is_known(std::string_view part) const;
  std::string id_of(std::string_view part, const MapEntry& entry) const;
  void find_read_columns(const Columns& columns);
  static bool check_kind(const MapEntry& entry, Diagnostics& findings);
  BoundKey bind_key(const MapEntry& entry, const KeyedSource& one, Columns& columns) const;
  Field field_of(std::string_view key, std::string_view text, std::size_t column,
                 std::uint32_t line, const RecordField* row) const;
  RecordDraft& begin_draft(const BoundEntry& entry, std::string_view kind, std::string_view part,
                           std::uint32_t line);
  std::string_view text_of(const BoundEntry& entry, const BoundKey& key, std::size_t column,
                           const RowAt& at);
  bool draft(const BoundEntry& entry, std::string_view part, const RowAt& at);
  void turn_to_return(RecordDraft& draft);
  std::string_view thing_of(const BoundCreation& creation, const RowAt& at);
  std::string_view kind_of(const BoundEntry& entry, const RowAt& at, bool& skip);

  const ExportMap& map_;
  CellReader& cells_;
  std::uint32_t file_;
  CellForms forms_{};
  BoundConditions rows_;
  std::unique_ptr<BoundValue> key_{};
  std::vector<BoundEntry> entries_{};
  std::vector<BoundCreation> creations_{};
  std::size_t own_columns_ = 0;  // those that were exported, not added to what was rejected
  std::vector<std::size_t> read_columns_{};  // by which a row without a key is known
  std::unordered_map<std::uint64_t, std::uint32_t> same_{}, same_all_{};  // such rows, by digest
  const KnownRecords* known_ = nullptr;
  std::vector<RecordDraft> drafts_{};
  std::size_t count_ = 0;
  std::vector<std::string> ids_{};  // of the row at hand
  std::string part_{};              // by which it is known without a key; empty: not counted yet
  std::deque<std::string> room_{};
};

/// Of a row's key in an id.
inline constexpr std::size_t longest_part = 40;

/// What a column that is added to rejected rows is called begins so.
inline constexpr std::string_view rejected_column = "plan:";

}  // namespace plan
