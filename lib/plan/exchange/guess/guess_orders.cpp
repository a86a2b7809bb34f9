// SPDX-License-Identifier: MIT
// Orders and invoices, a row each or a row a line of them.
#include <algorithm>

#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/order_amount.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

class OrderGuess {
 public:
  OrderGuess(const GuessGrounds& grounds, GuessedLine& root) : grounds_(grounds), root_(root) {
    order_ = at(Is::order);
    if (!order_ && at(Is::row_id) && !at(Is::row_id)->has_blanks()) order_ = at(Is::row_id);
    if (!order_ && at(Is::deal)) order_ = at(Is::deal);
    amount_ = amount_sold(grounds);
  }

  bool fits() const { return day() && (amount_ || (at(Is::quantity) && price())); }

  void run() {
    add_key();
    GuessedLine when = flow_line("when", {});
    grounds_.add_currency(when);
    if (!when.lines.empty()) root_.lines.push_back(std::move(when));
    leave_out();
    GuessedLine records{"records", GuessedLine::Shape::list, {}, {}, {}, {}};
    add_orders(records);
    if (!cancelled_.empty()) records.lines.push_back(cancel());
    root_.lines.push_back(std::move(records));
    grounds_.add_creation(root_);
  }

 private:
  const ColumnTraits* at(Is role) const { return grounds_.at(role); }
  const ColumnTraits* day() const {
    return grounds_.roles.first({Is::date, Is::won_on, Is::closed, Is::created});
  }
  const ColumnTraits* price() const { return grounds_.roles.first({Is::price, Is::list_price}); }

  static std::string key_text(std::initializer_list<const ColumnTraits*> columns) {
    std::string made;
    for (const ColumnTraits* column : columns)
      made += (made.empty() ? "{" : "-{") + column->heading + "}";
    return made;
  }

  /// What a row is known by.
  void add_key() {
    const ColumnTraits* id = at(Is::row_id);
    const bool has_order = order_ && !order_->has_blanks();
    if (has_order && order_->unique)
      root_.lines.push_back(grounds_.value("key", *order_));
    else if (id && id->unique && !id->has_blanks())
      root_.lines.push_back(grounds_.value("key", *id));
    else if (has_order && !add_line_key())
      add_joint_key();
  }

  /// The order with what tells its rows apart. False: nothing does.
  bool add_line_key() {
    for (const Is role : {Is::line, Is::product, Is::rep})
      if (const ColumnTraits* other = at(role); other && grounds_.tells_apart({order_, other})) {
        root_.lines.push_back(word_line("key", key_text({order_, other})));
        is_shared_ = role == Is::rep;
        return true;
      }
    return false;
  }

  /// Rows of one key that can be added up.
  void add_joint_key() {
    const ColumnTraits* product = at(Is::product);
    std::vector<const ColumnTraits*> key = {order_};
    if (product) key.push_back(product);
    together_ = grounds_.agree(key, {day(), at(Is::rep), at(Is::customer)});
    if (!together_) return;
    root_.lines.push_back(product ? word_line("key", key_text({order_, product}))
                                  : grounds_.value("key", *order_));
  }

  /// Drafts and quotations; cancelled orders have a record of their own where their day is known.
  void leave_out() {
    const ColumnTraits* status = at(Is::status) ? at(Is::status) : at(Is::stage);
    GuessedLine unless = flow_line("unless", {});
    if (const auto gone = words_gone(status); !gone.empty()) {
      unless.lines.push_back(words_line(status->heading, gone));
      unless.doubt = said("of {}: are these no sales?", quote(status->heading));
    }
    grounds_.add_totals(unless);
    if (day()->has_blanks()) unless.lines.push_back(word_line(day()->heading, ""));
    if (!unless.lines.empty()) root_.lines.push_back(std::move(unless));
  }

  /// The words of rows that are no sales; those of orders cancelled on a known day are kept apart.
  std::vector<std::string> words_gone(const ColumnTraits* status) {
    std::vector<std::string> gone;
    if (!status || !status->is_few()) return gone;
    takes_back_ = has_reversals(grounds_, amount_, *status);
    for (const auto& [word, rows] : status->values) {
      const RowState state = state_said(word);
      const bool cancels = state == RowState::cancelled || state == RowState::lost;
      if (cancels && takes_back_) continue;
      if (cancels && order_ && at(Is::modified))
        cancelled_.push_back(word);
      else if (cancels || state == RowState::none || state == RowState::offered)
        gone.push_back(word);
    }
    return gone;
  }

  GuessedLine amount() const {
    if (!amount_)
      return flow_line("amount", {word_line("column", at(Is::quantity)->heading),
                                  word_line("times", price()->heading)});
    return is_shared_ ? shared_amount(grounds_, *amount_) : amount_line(grounds_, *amount_);
  }

  GuessedLine entry(const char* kind) const { return mapping_line({}, {word_line("kind", kind)}); }

  GuessedLine rep() const {
    const ColumnTraits* column = at(Is::rep);
    if (!column || !column->has_blanks() ||
        grounds_.enough({column, grounds_.roles.second(Is::rep)}).size() != 1)
      return grounds_.rep();
    GuessedLine rep = flow_line(
        "rep", {word_line("column", column->heading), word_line("default", "unassigned")});
    rep.doubt = said("blank rows: {}; whose are they?", column->blank);
    return rep;
  }

  void add_common(GuessedLine& made) const {
    made.lines.push_back(grounds_.value("date", *day()));
    if (!grounds_.roles.is_sure(Is::date) && made.lines.back().doubt.empty())
      made.lines.back().doubt = said("is this the day of the sale?");
    made.lines.push_back(rep());
    const auto customers = grounds_.enough({at(Is::customer), at(Is::contact)});
    if (!customers.empty()) made.lines.push_back(grounds_.value("customer", customers));
  }

  /// Words of a column that say that the row is taken back, while its amount has no minus.
  std::vector<std::string> returns() const {
    const ColumnTraits* column = at(Is::is_return);
    std::vector<std::string> words;
    if (!column || !column->is_few() || (amount_ && amount_->negative > 0)) return words;
    for (const auto& [word, rows] : column->values)
      if (says_return(word)) words.push_back(word);
    return words.size() == column->values.size() ? std::vector<std::string>() : words;
  }

  void add_orders(GuessedLine& records) const {
    const auto back = returns();
    records.lines.push_back(sale(back));
    if (back.empty()) return;
    GuessedLine taken = entry("return");
    taken.lines.push_back(condition_line("when", *at(Is::is_return), back));
    add_lines(taken, true);
    records.lines.push_back(std::move(taken));
  }

  /// The entry of kind order, without the rows that have one of these words.
  GuessedLine sale(const std::vector<std::string>& back) const {
    GuessedLine made = entry("order");
    if (!back.empty()) made.lines.push_back(condition_line("unless", *at(Is::is_return), back));
    const bool turns = amount_ ? amount_->negative > 0 : at(Is::quantity)->negative > 0;
    if (turns) {
      made.lines.push_back(word_line("negative", "return"));
      made.lines.back().doubt =
          takes_back_ ? said("cancelled ones stay: rows of a negative amount take them back")
                      : said("a negative amount is taken back");
    }
    if (together_) {
      made.lines.push_back(word_line("together", "true"));
      made.lines.back().doubt = said("rows of one key are added up");
    }
    add_lines(made, turns);
    return made;
  }

  void add_lines(GuessedLine& made, bool returns) const {
    add_common(made);
    grounds_.add(made, "product", Is::product);
    if (const ColumnTraits* other = at(Is::group); !at(Is::product) && other) {
      made.lines.push_back(grounds_.value("product", *other));
      made.lines.back().doubt = said("no column names the product itself");
    }
    if (order_) made.lines.push_back(grounds_.value("order", *order_));
    if (returns) grounds_.add(made, "of", Is::returned);
    grounds_.add(made, "quantity", Is::quantity);
    made.lines.push_back(amount());
    add_cost(grounds_, amount_, made);
    if (at(Is::note) && !together_) grounds_.add(made, "note", Is::note);
  }

  GuessedLine cancel() const {
    GuessedLine made = entry("cancel");
    made.lines.push_back(
        condition_line("when", *(at(Is::status) ? at(Is::status) : at(Is::stage)), cancelled_));
    made.lines.push_back(grounds_.value("date", *at(Is::modified)));
    made.lines.back().doubt = said("when it was last changed: is that when it was cancelled?");
    GuessedLine common = entry("");
    add_common(common);
    for (GuessedLine& line : common.lines)
      if (line.key == "rep" || line.key == "customer") made.lines.push_back(std::move(line));
    made.lines.push_back(grounds_.value("of", *order_));
    return made;
  }

  const GuessGrounds& grounds_;
  GuessedLine& root_;
  const ColumnTraits *order_ = nullptr, *amount_ = nullptr;
  bool together_ = false, is_shared_ = false;
  bool takes_back_ = false;  // negative rows stand against cancelled ones
  std::vector<std::string> cancelled_{};
};

}  // namespace

bool guess_orders(const GuessGrounds& grounds, GuessedLine& root) {
  OrderGuess guess(grounds, root);
  if (!guess.fits()) return false;
  guess.run();
  return true;
}

}  // namespace plan
