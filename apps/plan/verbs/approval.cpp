// SPDX-License-Identifier: MIT
// plan approval: what was agreed: acts, how all stands, whether the record is as it was written.
#include <algorithm>

#include "plan/approval/acts.hpp"
#include "plan/approval/approval_record.hpp"
#include "plan/approval/chain.hpp"
#include "plan/approval/close_period.hpp"
#include "plan/approval/standings.hpp"
#include "plan/approval/verify.hpp"
#include "plan/approval/write_record.hpp"
#include "plan/base/sha256.hpp"
#include "plan/base/shell_word.hpp"
#include "plan/base/text.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/sign/ssh_keygen.hpp"
#include "plan/query/query.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--by",
     .value = "NAME",
     .completes = Completes::reps,
     .help = "who does it: a rep's id, or a name from outside; else $PLAN_REP",
     .target = &Options::agent},
    {.name = "--comment",
     .value = "TEXT",
     .help = "what is to be said with it",
     .target = &Options::comment},
    {.name = "--sign",
     .value = "FILE",
     .help = "sign the record with this ssh key (ssh-keygen -Y, namespace plan-approval)",
     .target = &Options::sign},
    {.name = "--head",
     .value = "DIGEST",
     .help = "of verify: the record must end with this one, which approval list showed",
     .target = &Options::head},
};

const ActWord& act_of(const Options& options) {
  const auto words = act_words();
  const auto found = std::ranges::find(words, options.words.front(), &ActWord::word);
  if (found != words.end()) return *found;
  std::vector<std::string_view> known;
  for (const ActWord& one : words) known.push_back(one.word);
  throw UsageError(said("approval does not know \"{}\"", options.words.front()),
                   known_words(options.words.front(), known));
}

/// Errors: UsageError where the act has no subject, or one too many.
void check_words(const ActWord& act, const Options& options) {
  const bool wants_one = !act.subject.empty();
  if (wants_one && options.words.size() < 2)
    throw UsageError(said("approval {} needs {}", act.word, said(act.subject)),
                     act.word == "close" ? said("write: plan approval close {}", "2026-Q1")
                                         : said("plan approval list shows what there is"));
  if (!wants_one && options.words.size() > 1)
    throw UsageError(said("approval {} takes no further word", act.word));
  if (act.word != "verify" && !options.head.empty())
    throw UsageError(said("--head is of approval verify"));
  const bool acts = wants_one;
  for (const std::string* given : {&options.agent, &options.comment, &options.sign})
    if (!acts && !given->empty())
      throw UsageError(
          said("approval {} is nobody's act: it takes no --by, --comment, --sign", act.word));
}

Subject subject_named(const Book& book, const std::string& word) {
  if (const auto subject = find_subject(book, word)) return *subject;
  const auto all = subjects(book);
  std::vector<std::string_view> names;
  for (const Subject& one : all) names.push_back(one.name);
  throw UsageError(said("there is nothing to approve called \"{}\"", word),
                   names.empty() ? said("the book has no plan yet") : known_words(word, names));
}

/// Says so where a name from outside may be a rep's with a slip in it.
void doubt(const std::string& person, Session& session) {
  const Book& book = session.book();
  if (book.rep(person) || person == book.profile.superior.value_or("")) return;
  std::vector<std::string_view> ids;
  for (const Rep& rep : book.reps) ids.push_back(*rep.id);
  if (const auto near = nearest(person, ids))
    session.complain(tr("{} is no rep, so a name from outside; was {} meant?", person, *near));
}

/// Who acts. A name that is nearly a rep's is taken, and doubted aloud.
std::string actor(const Options& options, Session& session) {
  std::string word = options.agent.empty() ? session.own_rep().value_or("") : options.agent;
  if (word.empty()) throw UsageError(said("it is not said who does it"), said("add --by NAME"));
  constexpr std::size_t longest = 64;
  const bool breaks =
      std::ranges::any_of(word, [](unsigned char c) { return c < ' ' || c == 0x7f; });
  if (breaks || first_bad_byte(word) || first_unseen(word) || characters(word) > longest)
    throw UsageError(said("\"{}\" is no name", word), said("write it in one line"));
  if (!options.sign.empty())
    if (const auto unfit = unfit_signer(word)) throw UsageError(*unfit);
  std::string person = person_named(session.book(), word);
  doubt(person, session);
  return person;
}

void refuse_overlay(const Options& options) {
  if (!options.overlays.empty() || !options.at.empty())
    throw UsageError(said("what is agreed is the book as its files stand"),
                     said("leave --overlay and --at out"));
}

/// What was done, what the next one does, and the head to keep elsewhere.
int tell(Session& session, const Options& options, const Approval& record) {
  const std::string& subject = *record.subject;
  Agreement now;
  now.take(record);
  std::string text = tr("{}: {} by {}", subject, tr(to_string(now.state)), *record.by) + "\n";
  const std::string approver = approver_of(session.book(), subject);
  if (*record.action == "submit" && !approver.empty())
    text += tr("to be approved by {}: plan approval approve {} --by {}", approver, subject,
               shell_word(approver)) +
            (session.book().profile.signatures ? " --sign KEY\n" : "\n");
  if (*record.action == "submit")
    text += tr("what is submitted: {}", path_of_copy(subject, *record.digest)) + "\n";
  text += tr("head: {}", digest_of_record(record)) + "\n";
  if (!options.quiet) session.deliver(text);
  session.remember(text);
  return 0;
}

int act(const ActWord& word, const Options& options, Session& session) {
  refuse_overlay(options);
  const std::string& name = options.words[1];
  const Agreements agreements = agreements_of(session.book());
  Act act{std::string(word.word), name, {}, actor(options, session), options.comment, options.sign};
  // what has gone from the book can still be taken back
  const auto known = agreements.find(name);
  const bool takes_back = word.word == "withdraw" || word.word == "reject";
  std::map<std::string, std::string> files;
  if (takes_back && known != agreements.end() && known->second.submitted) {
    act.digest = *known->second.submitted->digest;
  } else {
    const Subject subject = subject_named(session.book(), name);
    need_readable(session, subject);
    const std::string form = form_now(session, subject);
    act.digest = digest_of(form);
    if (word.word == "submit") files[path_of_copy(name, act.digest)] = form;
  }
  if (word.word == "submit" && known != agreements.end() &&
      known->second.state == AgreementState::approved &&
      *known->second.approved->digest == act.digest)
    throw UsageError(said("{} is approved as it is", name));
  const Approval record = record_of(session, act);
  write_record(session, record, files);
  return tell(session, options, record);
}

int list(Session& session) {
  Document document = approval_report(session.book(), standings(session), session.for_people());
  document.title = titled(session.book(), document.title);
  const std::string head = head_of(session.book());
  if (!head.empty()) document.notes.push_back({"head", tr("head: {}", head)});
  return session.emit(std::move(document));
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  const ActWord& word = act_of(options);
  check_words(word, options);
  if (word.word == "list") return list(session);
  if (word.word == "verify") return verify_approvals(options.head, session);
  if (word.word == "close") {
    refuse_overlay(options);
    return tell(
        session, options,
        close_period(session, options.words[1],
                     {"close", {}, {}, actor(options, session), options.comment, options.sign}));
  }
  return act(word, options, session);
}

}  // namespace

extern const Verb approval_verb{
    .name = "approval",
    .group = Verb::Group::plan,
    .rank = 8,
    .help = "what was agreed: submit, approve, reject, withdraw, close, list, verify",
    .arguments = "submit|approve|reject|withdraw|close|list|verify [SUBJECT]",
    .fewest = 1,
    .most = 2,
    .completes = {Completes::acts, Completes::agreed},
    .options = own_options,
    .takes = reads_book | prints,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan approval list", "how every subject stands"},
                  {"plan approval submit targets.2026 --by wang.fang --comment 请审批",
                   "hand the year's targets in"}}},
    .run = run,
};

}  // namespace plan
