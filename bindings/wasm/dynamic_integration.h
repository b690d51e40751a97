/* dynamic-integration for C: frameworks for the integration of migrants and refugees, evaluated.
 *
 * Texts are passed as UTF-8 with a length in bytes. They need no final zero, and NULL is an empty text. Pass several
 * documents as JSON lines, or as a JSON text sequence with the byte 0x1e before each document. Each function returns a
 * result and never NULL. A result is JSON unless stated otherwise, or the reasons for a refusal as JSON. Free it with
 * di_result_free. No function keeps a pointer, and all functions may be called from several threads at once. */
#ifndef DYNAMIC_INTEGRATION_H
#define DYNAMIC_INTEGRATION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct di_result di_result;

/* Checks a practice, and returns it as this library writes it. */
di_result *di_read(const uint8_t *practice, size_t length);
/* Evaluates a practice. */
di_result *di_evaluate(const uint8_t *practice, size_t length);
/* Explains a practice to people: its evaluations with labels, definitions and places in the source. */
di_result *di_explain(const uint8_t *practice, size_t length);
/* The same in a language, such as "de". English is used where the translations have no text. */
di_result *di_explain_in(const uint8_t *practice, size_t practice_length, const uint8_t *language, size_t language_length,
                         const uint8_t *translations, size_t translations_length);
/* Writes a report on a practice: one HTML page that loads nothing. */
di_result *di_report(const uint8_t *practice, size_t length);
/* Writes a report: "practice" or "network" on one document, "comparison" on two practices, "portfolio" on any number of
 * practices. The format is "html" or "markdown". */
di_result *di_report_in(const uint8_t *report, size_t report_length, const uint8_t *format, size_t format_length,
                        const uint8_t *documents, size_t documents_length, const uint8_t *language, size_t language_length,
                        const uint8_t *translations, size_t translations_length);
/* Evaluates a network of MHPSS actors. */
di_result *di_evaluate_network(const uint8_t *network, size_t length);
/* Compares two practices, or two assessments of one practice. */
di_result *di_compare(const uint8_t *first, size_t first_length, const uint8_t *second, size_t second_length);
/* Summarises practices as a portfolio. */
di_result *di_portfolio(const uint8_t *documents, size_t length);
/* Merges portfolios, in any order and grouping. */
di_result *di_merge(const uint8_t *documents, size_t length);
/* Makes a form for KoboToolbox and ODK: for frameworks, given by their codes separated by spaces, or for one rule set. An
 * empty text chooses all frameworks. Each translation adds columns. The form has three sheets as CSV. */
di_result *di_form(const uint8_t *chosen, size_t chosen_length, const uint8_t *translations, size_t translations_length);
/* Makes the same form as a workbook: the bytes of an .xlsx file. */
di_result *di_workbook(const uint8_t *chosen, size_t chosen_length, const uint8_t *translations, size_t translations_length);
/* Reads answers from the field. Returns an object for each submission. The document is "practice" or "mhpss_network", the
 * format "json" or "csv". */
di_result *di_answers(const uint8_t *document, size_t document_length, const uint8_t *format, size_t format_length,
                      const uint8_t *answers, size_t answers_length, const uint8_t *translations, size_t translations_length);
/* Returns all frameworks, terms, rules and mappings. */
di_result *di_catalogue(void);
/* Returns a JSON Schema, such as "practice" or "forms/practice.spring", or the names of all schemas. */
di_result *di_schema(const uint8_t *name, size_t length);
di_result *di_schema_names(void);

/* The bytes of a result, without a final zero. They are valid until it is freed. */
const uint8_t *di_result_bytes(const di_result *result);
size_t di_result_length(const di_result *result);
/* 1 if the input was refused, else 0. A refusal is an object with message, diagnostics and more. */
int32_t di_result_is_refusal(const di_result *result);
void di_result_free(di_result *result);

#ifdef __cplusplus
}
#endif
#endif
