// SPDX-License-Identifier: MIT
// libpq, loaded when a database of PostgreSQL is opened.
#pragma once

#include <libpq-fe.h>

namespace plan {

/// The functions that are used.
#define PLAN_LIBPQ_FUNCTIONS(EACH) \
  EACH(PQconnectStartParams)       \
  EACH(PQconnectPoll)              \
  EACH(PQconnectionUsedPassword)   \
  EACH(PQconnectionNeedsPassword)  \
  EACH(PQsocket)                   \
  EACH(PQstatus)                   \
  EACH(PQfinish)                   \
  EACH(PQerrorMessage)             \
  EACH(PQsetNoticeProcessor)       \
  EACH(PQexec)                     \
  EACH(PQexecParams)               \
  EACH(PQsendQueryParams)          \
  EACH(PQsetSingleRowMode)         \
  EACH(PQgetResult)                \
  EACH(PQresultStatus)             \
  EACH(PQresultErrorField)         \
  EACH(PQntuples)                  \
  EACH(PQnfields)                  \
  EACH(PQftype)                    \
  EACH(PQgetisnull)                \
  EACH(PQgetvalue)                 \
  EACH(PQgetlength)                \
  EACH(PQclear)                    \
  EACH(PQputCopyData)              \
  EACH(PQputCopyEnd)

/// They, by their own names.
struct Libpq {
#define PLAN_MEMBER(name) decltype(&::name) name;
  PLAN_LIBPQ_FUNCTIONS(PLAN_MEMBER)
#undef PLAN_MEMBER
};

/// The library. It stays until the program ends. Errors: SaidError where it is not installed.
const Libpq& libpq();

}  // namespace plan
