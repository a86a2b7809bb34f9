// SPDX-License-Identifier: MIT
// libxlsxwriter, loaded when a workbook is written: with libcrypto, which it brings, it would cost
// every start of the program 2 ms.
#pragma once

#include <xlsxwriter.h>

namespace plan {

/// The functions that are used.
#define PLAN_LIBXLSXWRITER_FUNCTIONS(EACH)     \
  EACH(chart_add_series)                       \
  EACH(chart_axis_major_gridlines_set_line)    \
  EACH(chart_axis_major_gridlines_set_visible) \
  EACH(chart_axis_set_crossing_max)            \
  EACH(chart_axis_set_label_position)          \
  EACH(chart_axis_set_max)                     \
  EACH(chart_axis_set_min)                     \
  EACH(chart_axis_set_num_font)                \
  EACH(chart_axis_set_num_format)              \
  EACH(chart_axis_set_reverse)                 \
  EACH(chart_legend_set_font)                  \
  EACH(chart_legend_set_position)              \
  EACH(chart_series_set_fill)                  \
  EACH(chart_series_set_line)                  \
  EACH(chart_series_set_marker_type)           \
  EACH(chart_series_set_name_range)            \
  EACH(chart_title_off)                        \
  EACH(chart_title_set_name)                   \
  EACH(chart_title_set_name_font)              \
  EACH(format_set_align)                       \
  EACH(format_set_bg_color)                    \
  EACH(format_set_bold)                        \
  EACH(format_set_bottom)                      \
  EACH(format_set_bottom_color)                \
  EACH(format_set_font_color)                  \
  EACH(format_set_font_size)                   \
  EACH(format_set_indent)                      \
  EACH(format_set_num_format)                  \
  EACH(format_set_text_wrap)                   \
  EACH(format_set_top)                         \
  EACH(format_set_top_color)                   \
  EACH(lxw_col_to_name)                        \
  EACH(lxw_strerror)                           \
  EACH(lxw_workbook_free)                      \
  EACH(workbook_add_chart)                     \
  EACH(workbook_add_format)                    \
  EACH(workbook_add_worksheet)                 \
  EACH(workbook_close)                         \
  EACH(workbook_new)                           \
  EACH(workbook_set_properties)                \
  EACH(worksheet_autofilter)                   \
  EACH(worksheet_conditional_format_range)     \
  EACH(worksheet_fit_to_pages)                 \
  EACH(worksheet_freeze_panes)                 \
  EACH(worksheet_insert_chart_opt)             \
  EACH(worksheet_merge_range)                  \
  EACH(worksheet_repeat_columns)               \
  EACH(worksheet_repeat_rows)                  \
  EACH(worksheet_set_column)                   \
  EACH(worksheet_set_default_row)              \
  EACH(worksheet_set_footer)                   \
  EACH(worksheet_set_header)                   \
  EACH(worksheet_set_landscape)                \
  EACH(worksheet_set_paper)                    \
  EACH(worksheet_set_print_scale)              \
  EACH(worksheet_set_row)                      \
  EACH(worksheet_set_v_pagebreaks)             \
  EACH(worksheet_write_blank)                  \
  EACH(worksheet_write_boolean)                \
  EACH(worksheet_write_comment)                \
  EACH(worksheet_write_number)                 \
  EACH(worksheet_write_string)

/// They, by their own names.
struct Libxlsxwriter {
#define PLAN_MEMBER(name) decltype(&::name) name;
  PLAN_LIBXLSXWRITER_FUNCTIONS(PLAN_MEMBER)
#undef PLAN_MEMBER
};

/// The library. It stays until the program ends. Errors: std::runtime_error where it is not
/// installed or lacks a function.
const Libxlsxwriter& xlsx();

}  // namespace plan
