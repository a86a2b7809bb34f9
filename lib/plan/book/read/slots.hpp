// SPDX-License-Identifier: MIT
// From a member pointer to the functions that fill it: what lets a row of the key table name its
// member.
#pragma once

#include <type_traits>
#include <utility>
#include <vector>

#include "plan/book/given.hpp"
#include "plan/book/keys.hpp"

namespace plan::slots {

template <auto M>
struct Of;
template <class R, class T, T R::*M>
struct Of<M> {
  using Record = R;
  using Member = T;
  static T& in(void* record) { return static_cast<R*>(record)->*M; }
};

template <class T>
Given<T> given(Value&& value, Place at) {
  if constexpr (std::is_enum_v<T>) {
    return {static_cast<T>(std::get<Choice>(value).index), at};
  } else if constexpr (std::is_same_v<T, std::string>) {
    auto* choice = std::get_if<Choice>(&value);
    return {choice ? std::move(choice->text) : std::get<std::string>(std::move(value)), at};
  } else {
    return {std::get<T>(std::move(value)), at};
  }
}

template <class T>
void set(Given<T>& member, Value&& value, Place at) {
  member = given<T>(std::move(value), at);
}
template <class T>
void set(std::vector<Given<T>>& member, Value&& value, Place at) {
  member.push_back(given<T>(std::move(value), at));
}

template <class T>
void spoil(Given<T>& member, Place at) {
  member.at = at;
  member.unread = true;
}
template <class T>
void spoil(std::vector<Given<T>>&, Place) {}

/// Form::one and Form::list.
template <auto M>
constexpr Slot put() {
  return {.put = [](void* record, Value&& value,
                    Place at) { set(Of<M>::in(record), std::move(value), at); },
          .unread = [](void* record, Place at) { spoil(Of<M>::in(record), at); }};
}

/// Form::dated.
template <auto M>
constexpr Slot dated() {
  return {.put_dated = [](void* record, Place from_at, Day from, Value&& value, Place at) {
    auto& list = Of<M>::in(record);
    auto& entry = list.emplace_back();
    entry.from = {from, from_at};
    set(entry.value, std::move(value), at);
  }};
}

/// Form::record: the one sub-record.
template <auto M>
constexpr Slot record() {
  return {.open = [](void* owner, const std::string&, Place at) -> void* {
    auto& member = Of<M>::in(owner);
    member.at = at;
    return &member;
  }};
}

/// Form::records: a new element.
template <auto M>
constexpr Slot records() {
  return {.open = [](void* owner, const std::string&, Place at) -> void* {
    auto& element = Of<M>::in(owner).emplace_back();
    element.at = at;
    return &element;
  }};
}

/// Form::map: a new element that takes the entry's name as its member N.
template <auto M, auto N>
constexpr Slot entries() {
  return {.open = [](void* owner, const std::string& name, Place at) -> void* {
    auto& element = Of<M>::in(owner).emplace_back();
    element.*N = name;
    element.at = at;
    return &element;
  }};
}

/// Form::choice_or_record.
template <auto M, auto N>
constexpr Slot put_or_open() {
  return {.put = put<M>().put, .unread = put<M>().unread, .open = record<N>().open};
}

/// Form::choice_or_weights: a rate goes to the list, a choice to its own member.
template <auto M, auto N>
constexpr Slot put_or_list() {
  return {.put =
              [](void* owner, Value&& value, Place at) {
                if (std::holds_alternative<Rate>(value))
                  set(Of<N>::in(owner), std::move(value), at);
                else
                  set(Of<M>::in(owner), std::move(value), at);
              },
          .unread = put<M>().unread};
}

}  // namespace plan::slots
