// SPDX-License-Identifier: MIT
#include "plan/write/ics.hpp"

#include <fmt/format.h>

#include "plan/base/utf8.hpp"

namespace plan {
namespace {

/// Octets of a line, its end not counted.
constexpr std::size_t widest = 75;

/// A content line, folded between characters: readers may take the lines apart as bytes, and a
/// character that is cut in two is lost to them.
void add_line(std::string_view line, std::string& out) {
  std::size_t used = 0;
  each_character(line, [&](char32_t, std::string_view bytes, bool) {
    if (used + bytes.size() > widest) {
      out += "\r\n ";
      used = 1;
    }
    out += bytes;
    used += bytes.size();
  });
  out += "\r\n";
}

/// A text as a value. Other control characters than line ends may not stand in a calendar.
std::string escaped_value(std::string_view text) {
  std::string value;
  for (const char c : text) {
    if (c == '\n')
      value += "\\n";
    else if (c == '\\' || c == ';' || c == ',')
      value.append("\\").append(1, c);
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      value += c;
  }
  return value;
}

std::string basic(Day day) {
  const Date date(day);
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

/// Without DTEND: an event that begins on a day without a time lasts that day, and a reader drops
/// one whose end is its beginning.
void add_event(const AgendaEntry& entry, const std::string& stamp, std::string& out) {
  add_line("BEGIN:VEVENT", out);
  add_line("UID:" + escaped_value(entry.uid), out);
  add_line("DTSTAMP:" + stamp, out);
  add_line("DTSTART;VALUE=DATE:" + basic(entry.day), out);
  add_line("SUMMARY:" + escaped_value(entry.summary), out);
  if (!entry.category.empty()) add_line("CATEGORIES:" + escaped_value(entry.category), out);
  add_line("TRANSP:TRANSPARENT", out);
  add_line("END:VEVENT", out);
}

}  // namespace

std::string ics_of(std::string_view name, const Agenda& agenda, Day stamped) {
  const std::string stamp = basic(stamped) + "T000000Z";
  std::string out;
  add_line("BEGIN:VCALENDAR", out);
  add_line("VERSION:2.0", out);
  add_line("PRODID:-//plan//plan export//EN", out);
  add_line("CALSCALE:GREGORIAN", out);
  add_line("X-WR-CALNAME:" + escaped_value(name), out);
  for (const AgendaEntry& entry : agenda) add_event(entry, stamp, out);
  add_line("END:VCALENDAR", out);
  return out;
}

}  // namespace plan
