// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/value_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

/// Whether one of the words, parted by |, stands in the text: whole words of Latin letters.
bool has_any(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      if (!is_ascii(word)) return true;
      const bool begins = at == 0 || text[at - 1] == ' ';
      const auto end = at + word.size();
      if (begins && (end == text.size() || text[end] == ' ')) return true;
    }
  }
  return false;
}

bool is_any(std::string_view text, std::string_view words) {
  const std::string with = "|" + std::string(words) + "|";
  return with.find("|" + std::string(text) + "|") != std::string::npos;
}

constexpr std::array states = {
    std::pair{RowState::none,
              std::string_view("无效|作废|草稿|已删除|未提交|未审核|已驳回|关闭无效|draft|deleted|"
                               "void|voided|duplicate|spam|entwurf|gelöscht")},
    std::pair{RowState::pending,
              std::string_view("not started|in progress|waiting on someone "
                               "else|deferred|scheduled|planned|to do|not held|no show|overdue|"
                               "pending|未开始|未完成|未执行|未拜访|进行中|待办|待执行|待拜访|计划|"
                               "已逾期|geplant|offen|ausstehend|in bearbeitung|予定")},
    std::pair{RowState::offered, std::string_view("quotation|quotation sent|quote sent|待审核|"
                                                  "审核中|angebot|entwurf angebot|見積")},
    std::pair{
        RowState::lost,
        std::string_view("输单|丢单|失单|败单|流失|未成交|失败|已输单|lost|lose|loss|closed "
                         "lost|dead|disqualified|abandoned|no "
                         "decision|verloren|abgelehnt|perdu|perdue|perdido|perdida|perso|失注")},
    std::pair{RowState::cancelled,
              std::string_view("已取消|取消|已撤销|终止|cancelled|canceled|cancel|storniert|storno|"
                               "stornorechnung|annulliert|abgebrochen|abgesagt|"
                               "annulé|annule|cancelado|cancelada|annullato|キャンセル")},
    std::pair{RowState::won,
              std::string_view("赢单|成交|签单|已签约|签约成功|成单|中标|已赢单|won|win|closed "
                               "won|gewonnen|gagné|gagne|gagnée|ganado|ganada|vinto|ganho|受注")},
};

constexpr std::array contacts = {
    std::pair{std::string_view("demo"),
              std::string_view("demo|demonstration|presentation|product "
                               "demo|演示|展示|路演|vorführung|präsentation|デモ")},
    std::pair{std::string_view("quote"),
              std::string_view("quote|quotation|proposal|offer|报价|angebot|見積")},
    std::pair{
        std::string_view("message"),
        std::string_view("email|e mail|mail|message|list "
                         "email|sms|whatsapp|wechat|chat|linkedin|text|letter|fax|微信|短信|邮件|"
                         "邮箱|会话|消息|钉钉|qq|线上|nachricht|brief|correo|courriel|メール")},
    std::pair{std::string_view("call"),
              std::string_view("call|phone|telephone|phone call|cold call|outbound call|inbound "
                               "call|voicemail|conference "
                               "call|电话|通话|语音|去电|来电|回访|anruf|telefonat|telefon|llamada|"
                               "appel|chiamata|電話|架電")},
    std::pair{std::string_view("visit"),
              std::string_view("visit|meeting|on site|onsite|site visit|in "
                               "person|appointment|event|lunch|dinner|store "
                               "visit|拜访|上门|走访|签到|来访|面谈|会议|见面|到店|巡店|考察|外勤|"
                               "宴请|besuch|termin|besprechung|treffen|visita|reunión|reunion|"
                               "rendez vous|rdv|riunione|訪問|打ち合わせ|会議|商談")},
};

constexpr std::string_view total_words =
    "total|grand total|totals|sum|subtotal|sub "
    "total|合计|总计|小计|总和|共计|合計|總計|小計|summe|gesamt|gesamtsumme|zwischensumme|totales|"
    "total general|totale|insgesamt|average|平均";

}  // namespace

std::string plain_word(std::string_view word) {
  std::string made;
  for (const char c : half_width(word)) {
    if (is_letter(c) || is_digit(c) || (c & 0x80) != 0)
      made += small(c);
    else if (!made.empty() && made.back() != ' ')
      made += ' ';
  }
  while (made.ends_with(' ')) made.pop_back();
  return made;
}

RowState state_said(std::string_view word) {
  const std::string plain = plain_word(word);
  for (const auto& [state, words] : states)
    if (has_any(plain, words)) return state;
  return RowState::open;
}

std::string_view contact_kind(std::string_view word) {
  const std::string plain = plain_word(word);
  for (const auto& [kind, words] : contacts)
    if (has_any(plain, words)) return kind;
  return {};
}

bool begins_total(std::string_view cell) {
  const std::string plain = plain_word(cell);
  if (plain.empty()) return false;
  std::string_view rest = total_words;
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find('|'));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (plain == word) return true;
    if (plain.starts_with(std::string(word) + " ") && word.find("total") != std::string_view::npos)
      return true;
    if (!is_ascii(word) && plain.starts_with(word) && characters(plain) <= characters(word) + 2)
      return true;
  }
  return false;
}

bool says_nothing(std::string_view cell) {
  constexpr std::array words = {"-",    "--",   "---",        "—",          "–",
                                "n/a",  "N/A",  "#N/A",       "NULL",       "null",
                                "None", "none", "(No value)", "-None-",     "(blank)",
                                "nan",  "NaN",  "\\N",        "未填写",     "暂无",
                                "无",   "(空)", "(leer)",     "0000-00-00", "0000-00-00 00:00:00"};
  return std::ranges::find(words, cell) != words.end();
}

bool says_return(std::string_view word) {
  const std::string plain = plain_word(word);
  return is_any(plain, "1|true|yes|y|是|红字|红") ||
         has_any(plain, "return|refund|credit note|credit|红字|退货|退|gutschrift|storno|返品");
}

bool says_undone(std::string_view word) {
  const std::string plain = plain_word(word);
  const RowState state = state_said(word);
  return (state != RowState::open && state != RowState::won) ||
         is_any(plain, "open|new|neu|incomplete|todo|abierta|abierto|ouvert|ouverte|aperto|未");
}

bool says_done(std::string_view word) {
  const std::string plain = plain_word(word);
  return !says_undone(word) && !has_any(plain, "not|nicht|未|没") &&
         has_any(plain,
                 "completed|complete|done|held|closed|finished|attended|erledigt|"
                 "abgeschlossen|durchgeführt|beendet|geschlossen|完成|已结束|已拜访|已办|已执行|"
                 "terminé|fait|completada|completado|realizada|realizado|完了|済");
}

bool says_no(std::string_view word) {
  return is_any(plain_word(word), "0|false|no|n|否|f|nein|falsch|inactive|archived|停用|无效");
}

}  // namespace plan
