// SPDX-License-Identifier: MIT
#include "plan/forget/forgetting.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/keys.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/durable/settled.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/entry_edit.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view nothing_said = "\"-\"";  // where a text must stand

/// Whether reports count by the key's value, so that it must stay.
bool is_counted(std::string_view key) {
  return is_built_in(key) || key == "item" || key == "competitor" || key == "by";
}

/// Whether the value tells of somebody, and nothing is counted by it.
bool is_told(const Key* row) {
  return row && (row->personal || (row->type == Type::text && !is_counted(row->key)));
}

bool has_records(const Key& row) {
  return row.form == Form::record || row.form == Form::records;
}

/// The first scalar of a value.
const Node& first_in(const Node& value) {
  if (!value.items.empty()) return first_in(value.items.front());
  return value.entries.empty() ? value : first_in(value.entries.front().value);
}

/// One file of the book looked through, and what of it goes.
class ForgettingFile {
 public:
  ForgettingFile(std::string path, Forgetting& found) : path_(std::move(path)), found_(found) {}

  void drop(const Entry& entry) { change(entry, {}); }
  void replace(const Entry& entry, std::string_view text) { change(entry, std::string(text)); }

  /// What goes of a mapping of the section; true: all of it, since a key goes that it needs.
  bool record(const std::string& section, const Node& mapping) {
    bool whole = false;
    for (const Entry& entry : mapping.entries) {
      const Key* row = find_key(section, entry.key.text);
      if (row && has_records(*row))
        records(section + "." + std::string(row->key), entry);
      else if (is_told(row) && entry.value.kind != Node::Kind::null)
        row->need == Need::required ? static_cast<void>(whole = true) : drop(entry);
    }
    return whole;
  }

  std::string edited(std::string_view bytes) const { return with_entries_edited(bytes, edits_); }
  bool is_changed() const { return !edits_.empty(); }

 private:
  void records(const std::string& section, const Entry& entry) {
    const std::size_t values = found_.values.size(), edits = edits_.size();
    bool whole = entry.value.kind == Node::Kind::mapping && record(section, entry.value);
    for (const Node& item : entry.value.items) whole = record(section, item) || whole;
    if (!whole) return;
    found_.values.resize(values);
    edits_.resize(edits);
    drop(entry);
  }

  void change(const Entry& entry, std::optional<std::string> value) {
    found_.values.push_back({path_, entry.key.at.line, entry.key.text, first_in(entry.value).text});
    edits_.push_back({entry.key.at, std::move(value)});
  }

  std::string path_;
  Forgetting& found_;
  std::vector<EntryEdit> edits_;
};

class Forgettings {
 public:
  Forgettings(Session& session, const Forgotten& subject)
      : session_(session),
        book_(session.book()),
        subject_(subject),
        ids_(book_),
        section_(subject.customer ? "customers" : "reps") {
    found_.id = std::string(ids_.id(section_, subject.place));
  }

  Forgetting run() {
    find_words();
    find_deals();
    const Loaded& loaded = session_.read();
    for (const std::string& full : loaded.files) {
      const bool is_entry = full == loaded.files.front();
      const std::string path = is_entry ? fs::path(full).filename().string()
                                        : fs::path(full).lexically_relative(loaded.folder).string();
      if (path != "approvals.yaml" && !path.starts_with("closed/")) look_through(path, full);
    }
    judge(loaded);
    std::ranges::sort(found_.values, [](const ForgottenValue& a, const ForgottenValue& b) {
      return std::tie(a.path, a.line) < std::tie(b.path, b.line);
    });
    return std::move(found_);
  }

 private:
  void add_word(const Given<std::string>& word) {
    if (word && *word != found_.id && characters(*word) > 1) found_.words.push_back(*word);
  }

  void add_alias(const Given<std::string>& word) {
    add_word(word);
    if (word && *word != found_.id) aliases_.insert(*word);
  }

  void find_words() {
    if (subject_.customer) {
      const Customer& customer = book_.customers[subject_.place];
      add_word(customer.name);
      for (const Contact& one : customer.contacts)
        for (const auto* word : {&one.name, &one.phone, &one.email}) add_word(*word);
      for (const auto& word : customer.also) add_alias(word);
    } else {
      const Rep& rep = book_.reps[subject_.place];
      add_alias(rep.name);  // of one character too: it stands as a value of its own
      for (const auto* word : {&rep.email, &rep.phone}) add_word(*word);
      for (const auto& word : rep.also) add_alias(word);
    }
  }

  void find_deals() {
    if (!subject_.customer) return;
    const Records& records = session_.records({});
    for (const Record* record : records.in_time())
      if (record->kind == RecordKind::lead && record->customer == subject_.place)
        deals_.emplace(records.name(record->deal));
  }

  bool is_meant(const Node* word) const {
    return word && word->kind == Node::Kind::scalar &&
           ids_.find(section_, normal_form(word->text)) == subject_.place;
  }

  /// Whether anything of the subject can stand in the bytes; cheap, and not sure.
  bool mentions(std::string_view bytes) const {
    const auto stands = [&](std::string_view word) {
      return bytes.find(word) != std::string_view::npos;
    };
    return !is_ascii(found_.id) || stands(found_.id) || stands("\\") ||
           std::ranges::any_of(found_.words, stands) || std::ranges::any_of(aliases_, stands) ||
           std::ranges::any_of(deals_, stands);
  }

  void look_through(const std::string& path, const std::string& full) {
    FileBytes read = read_settled(full, largest_file);
    if (read.error) throw std::system_error(read.error, full);
    if (!mentions(read.bytes)) return;
    Diagnostics ignored;
    const Node root = read_document(read.bytes, 0, ignored).root;
    ForgettingFile file(path, found_);
    if (const Node* things = root.find(section_))
      for (const Node& thing : things->items)
        if (is_meant(thing.find("id"))) file.record(section_, thing);
    if (const Node* activities = root.find("activities"))
      for (const Node& record : activities->items) look_at(record, file);
    if (!subject_.customer) look_at_rest(root, file);
    if (!file.is_changed()) return;
    found_.made[path] = file.edited(read.bytes);
    found_.was[path] = std::move(read.bytes);
  }

  /// Where else a person is told of, or named by name.
  void look_at_rest(const Node& root, ForgettingFile& file) const {
    if (const Node* nominations = root.find("nominations"))
      for (const Node& one : nominations->items)
        if (is_meant(one.find("rep"))) drop_key(one, "reason", file);
    const Node* book = root.find("book");
    if (!book) return;
    name_by_id(*book, "superior", file);
    if (const Node* approvers = book->find("approvers"))
      for (const Entry& entry : approvers->entries) name_by_id(*approvers, entry.key.text, file);
  }

  static const Entry* entry_of(const Node& mapping, std::string_view key) {
    const auto found = std::ranges::find_if(
        mapping.entries, [&](const Entry& entry) { return entry.key.text == key; });
    return found == mapping.entries.end() ? nullptr : &*found;
  }
  static void drop_key(const Node& mapping, std::string_view key, ForgettingFile& file) {
    const Entry* entry = entry_of(mapping, key);
    if (entry && entry->value.kind != Node::Kind::null) file.drop(*entry);
  }
  /// The id in place of a name, or of another word, that means the subject.
  void name_by_id(const Node& mapping, std::string_view key, ForgettingFile& file) const {
    const Entry* entry = entry_of(mapping, key);
    if (!entry || entry->value.kind != Node::Kind::scalar) return;
    const std::string text = normal_form(entry->value.text);
    if (aliases_.contains(text) || std::ranges::find(found_.words, text) != found_.words.end())
      file.replace(*entry, scalar_text(found_.id));
  }

  void look_at(const Node& record, ForgettingFile& file) const {
    const Node* kind_name = record.find("kind");
    const Kind* kind = kind_name ? find_kind(kind_name->text) : nullptr;
    if (!kind) return;
    name_by_id(record, section_ == "reps" ? "rep" : "customer", file);
    if (!subject_.customer) name_by_id(record, "by", file);
    const Node* deal = record.find("deal");
    const bool of_customer =
        is_meant(record.find("customer")) || (deal && deals_.contains(deal->text));
    const bool of_rep = kind->personal && is_meant(record.find("rep"));
    if (subject_.customer ? !of_customer : !of_rep) return;
    for (const Entry& entry : record.entries)
      if (is_told(find_key(*kind, entry.key.text)) && entry.value.kind != Node::Kind::null)
        forget_text(*kind, record, entry, file);
  }

  /// A refund must have its note.
  static void forget_text(const Kind& kind, const Node& record, const Entry& entry,
                          ForgettingFile& file) {
    const Node* amount = record.find("amount");
    const bool needed = kind.kind == RecordKind::expense && entry.key.text == "note" && amount &&
                        amount->text.starts_with('-');
    if (!needed) return file.drop(entry);
    if (entry.value.text != "-") file.replace(entry, nothing_said);
  }

  /// The files that were made are a book as sound as before.
  void judge(const Loaded& loaded) const {
    std::map<std::string, std::string> plans, logs;
    for (const auto& [path, bytes] : found_.made) {
      const bool is_log =
          std::ranges::find(loaded.activity_files, path) != loaded.activity_files.end();
      (is_log ? logs : plans).emplace(path, bytes);
    }
    if (plans.empty()) return judge_logs(logs, ids_);
    const Loaded planned = session_.planned(plans);
    if (planned.findings.has_errors()) throw InputError(planned.sources, planned.findings);
    judge_logs(logs, BookIds(planned.book));
  }

  static void judge_logs(const std::map<std::string, std::string>& logs, const BookIds& ids) {
    const auto sources = std::make_shared<Sources>();
    Diagnostics wrong;
    for (const auto& [path, bytes] : logs) {
      const auto document =
          read_activity_document(bytes, sources->add(path, bytes), {}, {ids, true, false});
      wrong.append(document.of_file);
      wrong.append(document.of_records);
    }
    if (wrong.has_errors()) throw InputError(sources, wrong);
  }

  Session& session_;
  const Book& book_;
  const Forgotten subject_;
  const BookIds ids_;
  const std::string section_;
  std::set<std::string, std::less<>> deals_;
  std::set<std::string, std::less<>> aliases_;  // other words that mean the subject in records
  Forgetting found_;
};

}  // namespace

Forgetting forgetting(Session& session, const Forgotten& subject) {
  return Forgettings(session, subject).run();
}

}  // namespace plan
