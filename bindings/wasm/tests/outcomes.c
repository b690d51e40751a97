/* Evaluates lines of `practice JSON` and `network JSON`, and writes lines of `ok JSON` and `refused JSON`. */
#define _POSIX_C_SOURCE 200809L
#include "../dynamic_integration.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

int main(void) {
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, stdin)) > 0) {
        if (line[length - 1] == '\n') length--;
        di_result *result;
        if (strncmp(line, "practice ", 9) == 0) {
            result = di_evaluate((const uint8_t *)line + 9, (size_t)length - 9);
        } else if (strncmp(line, "network ", 8) == 0) {
            result = di_evaluate_network((const uint8_t *)line + 8, (size_t)length - 8);
        } else {
            fprintf(stderr, "expected a practice or a network\n");
            return 1;
        }
        fputs(di_result_is_refusal(result) ? "refused " : "ok ", stdout);
        fwrite(di_result_bytes(result), 1, di_result_length(result), stdout);
        fputc('\n', stdout);
        di_result_free(result);
    }
    free(line);
    return 0;
}
