// SPDX-License-Identifier: MIT
#include "plan/approval/approval_record.hpp"

#include "plan/approval/form_text.hpp"
#include "plan/base/sha256.hpp"
#include "plan/book/keys.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

struct RecordPart {
  std::string_view key;
  Given<std::string> Approval::*member;
};
/// In the order in which they are written; id and signature have no part in the form.
constexpr RecordPart parts[] = {{"id", &Approval::id},
                                {"subject", &Approval::subject},
                                {"digest", &Approval::digest},
                                {"action", &Approval::action},
                                {"by", &Approval::by},
                                {"at", &Approval::moment},
                                {"comment", &Approval::comment},
                                {"previous", &Approval::previous},
                                {"signature", &Approval::signature}};

/// A digest of digits alone, or with one e among them, would be a number to other readers.
bool needs_quotes(std::string_view key) {
  return key == "digest" || key == "previous" || key == "at" || key == "signature";
}

}  // namespace

std::string signed_form(const Approval& record, bool is_signed) {
  FormText form(record_head_line);
  for (const RecordPart& part : parts)
    if (part.member != &Approval::id && part.member != &Approval::signature && record.*part.member)
      form.add(part.key, *(record.*part.member));
  form.add("signed", is_signed ? "yes" : "no");
  return form.text();
}

std::string id_of_form(const std::string& signed_form) {
  constexpr std::size_t digits = 16;
  return "a" + digest_of(signed_form).substr(0, digits);
}

std::string digest_of_record(const Approval& record) {
  return digest_of(signed_form(record, bool(record.signature)) + "id: " + *record.id + "\n" +
                   "signature: " + *record.signature + "\n");
}

std::string line_of_record(const Approval& record) {
  std::string line = "{";
  for (const RecordPart& part : parts) {
    const Given<std::string>& value = record.*part.member;
    if (!value) continue;
    if (needs_quotes(part.key))
      line += (line.size() > 1 ? ", " : "") + std::string(part.key) + ": " + in_quotes(*value);
    else
      add_value(part.key, find_key("approvals", part.key)->type, *value, line);
  }
  return "- " + line + "}";
}

}  // namespace plan
