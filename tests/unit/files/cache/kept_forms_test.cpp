// SPDX-License-Identifier: MIT
// Cached files: what comes out is what went in, or nothing.
#include "plan/files/cache/kept_forms.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "folder.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/cache/form_cache.hpp"
#include "plan/files/cache/form_writer.hpp"

namespace plan {
namespace {

const std::string digest(64, 'd');

const std::string text =
    "activities:\n"
    "- {date: 2026-03-02, rep: li.na, kind: visit, customer: huaxin, note: 跟进，报价, 渠道: "
    "展会}\n"
    "- {date: 2026-03-05, rep: li.na, kind: order, order: o-1, deal: d-1, product: p12, "
    "quantity: 8, amount: 1280.50 USD, cost: 832, id: a1}\n"
    "- date: 2026-03-09\n  rep: zhang.wei\n  kind: expense\n  category: travel\n  amount: -12.3\n"
    "- {date: 2025-12-31, rep: li.na, kind: lead, deal: d-1, source: \"a: b\", stage: talk, "
    "close: 2026-09-30, region: east}\n"
    "- {date: 2026-03-02, rep: li.na, kind: report, report: weekly, type: plan, text: done}\n"
    "- {date: 2026-03-03, rep: li.na, kind: training, course: c1, hours: 1.5, score: 88.5}\n"
    "- {date: 2026-03-12, rep: zhang.wei, kind: call, customer: huaxin, minutes: 15, "
    "time: \"09:30\"}\n";

FormBlock forms_of(std::string_view bytes) {
  const auto parts = parts_of(bytes, bytes.size());
  REQUIRE(parts.size() == 1);
  auto forms = read_forms(parts.front(), 7, true);
  REQUIRE(forms);
  return *std::move(forms);
}

std::string bytes_of(const FormBlock& forms) {
  FormWriter writer;
  writer.add(forms);
  return std::move(writer).bytes(digest);
}

/// All that a form says, its names in words.
template <class Names, class Texts>
std::string shown(const FormBlock& block, const Names& name, const Texts& text_of,
                  const RecordForm& form) {
  std::string said;
  const auto each = [&]<std::size_t... places>(std::index_sequence<places...>) {
    const auto put = [&](std::size_t place, std::int64_t value) {
      const bool is_name = place == members::place_of<members::Numbered<&RecordForm::deal>>() ||
                           place == members::place_of<members::Numbered<&RecordForm::id>>() ||
                           place == members::place_of<members::Numbered<&RecordForm::number>>() ||
                           place == members::place_of<members::Numbered<&RecordForm::other>>();
      said += is_name && value != 0 ? std::string(name(static_cast<Index>(value - 1)))
                                    : std::to_string(value);
      said += ' ';
    };
    (put(places, std::tuple_element_t<places, members::All>::of(form)), ...);
  };
  each(std::make_index_sequence<members::count>());
  for (const Index id :
       {form.rep, form.customer, form.product, form.region, form.stage, form.category, form.course})
    said += id == absent ? "- " : std::string(block.ids[id]) + " ";
  for (Index i = 0; i < form.text_count; ++i) said += text_of(form.texts + i);
  for (Index at = form.own; at != absent; at = block.own[at].next)
    said += std::string(block.names[block.own[at].axis]) + "=" +
            std::string(block.names[block.own[at].value]);
  return said;
}

std::vector<std::string> shown(const FormBlock& block) {
  std::vector<std::string> all;
  for (const RecordForm& form : block.forms)
    all.push_back(shown(
        block, [&](Index name) { return block.names[name]; },
        [&](Index number) { return block.texts[number].text; }, form));
  return all;
}

/// The forms at some places that come out of the bytes; nothing where they are not whole.
std::vector<std::string> read_back(const std::string& bytes,
                                   const std::vector<std::uint32_t>& places) {
  auto kept = KeptForms::of(bytes, digest);
  if (!kept || !kept->read(true)) return {};
  const auto named = kept->ids_and_values();
  if (!named) return {};
  std::vector<RecordForm> forms(places.size());
  kept->fill(places, 7, forms);
  std::vector<std::string> all;
  for (const RecordForm& form : forms) {
    CHECK(form.at.file == 7);
    all.push_back(shown(
        *named, [&](Index name) { return kept->name(name); },
        [&](Index number) { return kept->text(number).text; }, form));
  }
  return all;
}

const std::vector<std::uint32_t> all_places{0, 1, 2, 3, 4, 5, 6};

}  // namespace

TEST_CASE("numbers come out of a column as they went in") {
  std::mt19937_64 random(20261130);
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const std::vector<std::vector<std::int64_t>> few = {
      {}, {5}, {0, 0}, {least, most}, {-1, 254}, {-1, 255}, {0, 65535}, {7, 65543}, {0, 1L << 32}};
  std::vector<std::vector<std::int64_t>> all = few;
  for (const std::vector<std::int64_t>& values : few) {  // long ones, of few values and of many
    auto& longer = all.emplace_back();
    for (int i = 0; i < 9000 && !values.empty(); ++i)
      longer.push_back(values[random() % values.size()]);
    auto& varied = all.emplace_back(longer);
    for (std::int64_t& value : varied)
      value = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) ^ random() % 4096);
  }
  for (const std::vector<std::int64_t>& values : all) {
    std::string bytes;
    const Packing packing = pack(values, bytes);
    REQUIRE(bytes.size() == packed_size(packing, values.size()));
    std::vector<std::int64_t> whole(values.size());
    unpack(packing, bytes, values.size(), whole);
    CHECK(whole == values);
    std::vector<std::uint32_t> places;
    std::vector<std::int64_t> wanted;
    for (std::uint32_t at = 0; at < values.size();
         at += 1 + static_cast<std::uint32_t>(random() % 5)) {
      places.push_back(at);
      wanted.push_back(values[at]);
    }
    std::vector<std::int64_t> found(places.size());
    unpack(packing, bytes, values.size(), places, found);
    CHECK(found == wanted);
  }
}

TEST_CASE("a cached file gives the forms that it was made of") {
  const FormBlock forms = forms_of(text);
  const auto expected = shown(forms);
  CHECK(expected.size() == 7);
  CHECK(read_back(bytes_of(forms), all_places) == expected);
  CHECK(read_back(bytes_of(forms), {1, 4}) == std::vector{expected[1], expected[4]});

  auto kept = KeptForms::of(bytes_of(forms), digest);
  REQUIRE(kept);
  CHECK(kept->first_day() ==
        Day(Date(std::chrono::year(2025), std::chrono::month(12), std::chrono::day(31))));
  const auto linking = kept->linking_names();
  REQUIRE(linking);
  const auto links = [&](std::string_view name) { return std::ranges::count(*linking, name) == 1; };
  CHECK(links("d-1"));
  CHECK(links("o-1"));
  CHECK_FALSE(links("a1"));  // an id alone
}

TEST_CASE("two parts of a file are kept as one") {
  const std::string one = text.substr(0, text.find("- date: 2026-03-09"));
  const std::string two = "activities:\n" + text.substr(one.size());
  const FormBlock first = forms_of(one), second = forms_of(two);
  FormWriter writer;
  writer.add(first);
  writer.add(second);
  const auto both = read_back(std::move(writer).bytes(digest), all_places);
  REQUIRE(both.size() == 7);
  // where its texts and values stand is each part's own
  const auto names = [](std::string shown) { return shown.substr(shown.rfind("li.na")); };
  CHECK(names(both[5]) == names(shown(second)[3]));
}

TEST_CASE("a cached file that is not as it was written gives nothing") {
  const FormBlock forms = forms_of(text);
  const std::string bytes = bytes_of(forms);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK(read_back(bytes.substr(0, size), all_places).empty());
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
    CHECK(read_back(flipped, all_places).empty());
  }
  CHECK_FALSE(KeptForms::of(bytes, std::string(64, 'e')));
}

TEST_CASE("the least used files go first where a cache is full") {
  const test::Folder folder;
  const std::string place = (folder / "cache").string();
  const FormBlock forms = forms_of(text);
  const auto keep = [&](FormCache& cache, char letter) {
    FormWriter writer;
    writer.add(forms);
    const std::string name(64, letter);
    cache.keep(name, std::move(writer).bytes(name));
  };
  const auto kept = [&](FormCache& cache, char letter) {
    return cache.find(std::string(64, letter)).has_value();
  };
  {
    FormCache cache(place);
    for (const char letter : {'a', 'b', 'c'}) keep(cache, letter);
  }
  for (const auto& file : std::filesystem::directory_iterator(place)) {
    const timespec day{(file.path().filename().string().front() - 'a' + 1) * 86400L, 0};
    const timespec times[] = {day, day};
    REQUIRE(::utimensat(AT_FDCWD, file.path().c_str(), times, 0) == 0);
  }
  {
    const std::uint64_t each = bytes_of(forms).size() + 512;
    FormCache cache(place, 3 * each + each / 2);
    CHECK(kept(cache, 'a'));  // used once more
    keep(cache, 'd');
  }
  FormCache again(place);
  CHECK(kept(again, 'a'));
  CHECK_FALSE(kept(again, 'b'));
  CHECK(kept(again, 'd'));
  CHECK_FALSE(again.sound_with(std::string(64, 'a')));
  again.note_sound(std::string(64, 'a'),
                   {.files = {{"2026.yaml", "d1"}, {"2026 年.yaml", "d2"}}, .sum = 7});
  const auto sound = again.sound_with(std::string(64, 'a'));
  REQUIRE(sound);
  CHECK(sound->files.at("2026 年.yaml") == "d2");
  CHECK(sound->sum == 7);
  again.empty();
  CHECK_FALSE(kept(again, 'd'));
  CHECK_FALSE(again.sound_with(std::string(64, 'a')));
}

TEST_CASE("a set of sound files that is not as it was written is none") {
  const std::string bytes = SoundSet{{{"a.yaml", "d1"}, {"b.yaml", "d2"}}, 12}.bytes("p");
  REQUIRE(SoundSet::of(bytes, "p"));
  CHECK(SoundSet::of(bytes, "p")->files.size() == 2);
  CHECK_FALSE(SoundSet::of(bytes, "q"));  // another plan
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(SoundSet::of(bytes.substr(0, size), "p"));
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
    CHECK_FALSE(SoundSet::of(flipped, "p"));
  }
}

}  // namespace plan
