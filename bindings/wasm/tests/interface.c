/* What the C interface promises beside evaluations: empty and odd input is refused, never a crash. */
#include "../dynamic_integration.h"

#include <assert.h>
#include <string.h>

/* The bytes have no final zero. */
static int has(const di_result *result, const char *part) {
    size_t length = di_result_length(result), wanted = strlen(part);
    const char *bytes = (const char *)di_result_bytes(result);
    int found = 0;
    for (size_t at = 0; at + wanted <= length; at++) found |= memcmp(bytes + at, part, wanted) == 0;
    return found;
}

static int holds(const di_result *result, const char *part) { return !di_result_is_refusal(result) && has(result, part); }

static int refused(di_result *result, const char *part) {
    int is_refused = di_result_is_refusal(result) && has(result, part);
    di_result_free(result);
    return is_refused;
}

#define TEXT(text) (const uint8_t *)(text), sizeof(text) - 1

int main(void) {
    assert(refused(di_evaluate(NULL, 0), "message"));
    assert(refused(di_evaluate(TEXT("{ \"practice\": { \"nane\": \"Kitchen\" } }")), "/practice/nane"));
    assert(refused(di_evaluate(TEXT("\xff")), "UTF-8"));
    assert(refused(di_schema(TEXT("practise")), "practice_evaluation"));
    assert(refused(di_merge(TEXT("{}\n{ \"documents\": -1 }")), "\"document\":"));

    assert(refused(di_portfolio(TEXT("\x1e")), "\"document\":0"));

    di_result *read = di_read(TEXT("{\"practice\":{\"name\":\"Kitchen\"},\"spring\":{}}"));
    assert(!di_result_is_refusal(read));
    /* What was written is read again, and summed up. */
    di_result *portfolio = di_portfolio(di_result_bytes(read), di_result_length(read));
    assert(!di_result_is_refusal(portfolio));
    di_result *merged = di_merge(di_result_bytes(portfolio), di_result_length(portfolio));
    assert(di_result_length(merged) == di_result_length(portfolio));
    assert(memcmp(di_result_bytes(merged), di_result_bytes(portfolio), di_result_length(merged)) == 0);
    di_result *compared = di_compare(di_result_bytes(read), di_result_length(read), di_result_bytes(read), di_result_length(read));
    assert(!di_result_is_refusal(compared));
    di_result *catalogue = di_catalogue();
    assert(di_result_length(catalogue) > 100000);

    di_result *form = di_form(TEXT("spring"), NULL, 0);
    assert(holds(form, "spring__marks__staff_plan"));
    assert(refused(di_form(TEXT("sprin"), NULL, 0), "is no framework"));
    di_result *workbook = di_workbook(TEXT("spring"), NULL, 0);
    assert(!di_result_is_refusal(workbook) && memcmp(di_result_bytes(workbook), "PK\3\4", 4) == 0);
    di_result *answers = di_answers(TEXT("practice"), TEXT("csv"), TEXT("practice__name,spring__marks__staff_plan\nKitchen,Met\n"), NULL, 0);
    assert(holds(answers, "{\"practice\":{\"name\":\"Kitchen\"},\"spring\":{\"marks\":{\"staff_plan\":\"met\"}}}"));
    assert(refused(di_answers(TEXT("practise"), TEXT("csv"), NULL, 0, NULL, 0), "there are: practice"));
#define GERMAN "{\"language\":\"de\",\"texts\":{\"spring/item/staff_plan\":{\"label\":{\"text\":\"Personalplan\",\"of\":\"Staff plan\"}}}}"
    di_result *explained = di_explain_in(di_result_bytes(read), di_result_length(read), TEXT("de"), TEXT(GERMAN));
    assert(holds(explained, "Personalplan"));
    di_result *report = di_report_in(TEXT("practice"), TEXT("markdown"), di_result_bytes(read), di_result_length(read), TEXT("de"), TEXT(GERMAN));
    assert(holds(report, "Personalplan"));
    di_result_free(form);
    di_result_free(workbook);
    di_result_free(answers);
    di_result_free(explained);
    di_result_free(report);
    di_result_free(read);
    di_result_free(portfolio);
    di_result_free(merged);
    di_result_free(compared);
    di_result_free(catalogue);
    di_result_free(NULL);
    return 0;
}
