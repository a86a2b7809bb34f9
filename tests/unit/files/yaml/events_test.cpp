// SPDX-License-Identifier: MIT
// The stream of events: what stands where, and that it can be left at any event.
#include "plan/files/yaml/events.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace plan {
namespace {

using Library = decltype(&events_by_libyaml);

std::string drawn(std::string_view text, Library events = events_by_libyaml) {
  std::string all;
  const auto error = events(text, 0, [&](const YamlEvent& event) {
    switch (event.kind) {
      case YamlEvent::Kind::document: all += event.directed ? "%" : "D"; break;
      case YamlEvent::Kind::scalar:
        all += (event.quoted ? "'" : "=") + std::string(event.text);
        break;
      case YamlEvent::Kind::alias: all += "*"; break;
      case YamlEvent::Kind::list: all += event.flow ? "[" : "-"; break;
      case YamlEvent::Kind::mapping: all += event.flow ? "{" : ":"; break;
      case YamlEvent::Kind::end: all += ")"; break;
    }
    if (event.anchored) all += "&";
    if (event.tagged) all += "!";
    all += " ";
    return true;
  });
  if (error) all += std::to_string(error->at.line) + ":" + std::to_string(error->at.column);
  return all;
}

TEST_CASE("the events of both libraries say what stands there") {
  const std::string text = "a: [1, 'x']\nb: {c: }\nd:\n  - |\n    y\n";
  CHECK(drawn(text) == "D : =a [ =1 'x ) =b { =c = ) =d - 'y\n ) ) ");
  CHECK(drawn(text, events_by_yamlcpp) == "D : =a - =1 'x ) =b : =c = ) =d - 'y\n ) ) ");
}

TEST_CASE("anchors, aliases, tags and directives show") {
  CHECK(drawn("a: &x 1\nb: *x\nc: !t 1\nd: !!map {}\n") == "D : =a =1& =b * =c =1! =d {! ) ) ");
  CHECK(drawn("a: &x 1\nb: *x\nc: !t 1\n", events_by_yamlcpp) == "D : =a =1& =b * =c =1! ) ");
  CHECK(drawn("%YAML 1.1\n---\na: 1\n") == "% : =a =1 ) ");
}

TEST_CASE("every document shows, and only two of yaml-cpp's") {
  CHECK(drawn("a\n---\nb\n---\nc\n") == "D =a D =b D =c ");
  CHECK(drawn("a\n---\nb\n---\nc\n", events_by_yamlcpp) == "D =a D =b ");
}

TEST_CASE("an error has a place, also one of the reader") {
  CHECK(drawn("a: 1\nb: @\n") == "D : =a =1 =b 2:4");
  CHECK(drawn("a: 李\nb: 李\x01\n").ends_with("2:5"));
  CHECK(drawn("a: [1\n", events_by_yamlcpp).ends_with(":1"));
}

TEST_CASE("places count characters") {
  std::vector<Place> places;
  events_by_libyaml("李: 娜\n- x", 3, [&](const YamlEvent& event) {
    places.push_back(event.at);
    return true;
  });
  CHECK(places.back() == Place{3, 1, 4});
}

TEST_CASE("a sink ends the stream, so that depth costs nothing") {
  const std::string deep = "a: " + std::string(1000000, '[');
  for (const Library events : {events_by_libyaml, events_by_yamlcpp}) {
    std::size_t count = 0;
    CHECK_FALSE(events(deep.substr(0, events == events_by_libyaml ? 1000000 : 400), 0,
                       [&](const YamlEvent&) { return ++count < 70; }));
    CHECK(count == 70);
  }
}

}  // namespace
}  // namespace plan
