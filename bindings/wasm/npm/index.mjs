// The library for JavaScript: a thin layer over dynamic_integration.wasm.

/** A document was refused. `diagnostics` says where and why, all of it. */
export class Refused extends Error {
  constructor(json) {
    const refusal = JSON.parse(json);
    super(refusal.message);
    this.name = "Refused";
    this.diagnostics = refusal.diagnostics;
    this.more = refusal.more;
    this.document = refusal.document;
    this.json = json;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response of fetch.
 */
export async function load(source) {
  const given = await source;
  const isResponse = typeof Response !== "undefined" && given instanceof Response;
  const module =
    given instanceof WebAssembly.Module
      ? given
      : await WebAssembly.compile(isResponse ? await given.arrayBuffer() : given);
  const wasm = (await WebAssembly.instantiate(module, {})).exports;

  // Texts in, and what is taken of the bytes out. Memory may grow in a call, so its buffer is asked for anew each time.
  const taken = (take, name, texts) => {
    const rooms = [];
    try {
      const places = texts.flatMap((text) => {
        const bytes = encoder.encode(text);
        const room = wasm.di_alloc(bytes.length);
        rooms.push([room, bytes.length]);
        new Uint8Array(wasm.memory.buffer, room, bytes.length).set(bytes);
        return [room, bytes.length];
      });
      const result = wasm[name](...places);
      try {
        const at = wasm.di_result_bytes(result);
        const bytes = new Uint8Array(wasm.memory.buffer, at, wasm.di_result_length(result));
        if (wasm.di_result_is_refusal(result)) throw new Refused(decoder.decode(bytes));
        return take(bytes);
      } finally {
        wasm.di_result_free(result);
      }
    } finally {
      for (const [room, length] of rooms) wasm.di_free(room, length);
    }
  };
  const call = (name, ...texts) => taken((bytes) => decoder.decode(bytes), name, texts);
  const written = (document) => (typeof document === "string" ? document : JSON.stringify(document));
  // A JSON text sequence: an empty document is not passed over. A separator within one would make two of it; the control
  // character beside it is no JSON either, and is refused at the same place.
  const sequence = (documents) => Array.from(documents, (document) => "\x1e" + written(document).replaceAll("\x1e", "\x1f")).join("");

  const report = (name, documents, { format = "html", language = "", translations = [] } = {}) =>
    call("di_report_in", name, format, sequence(documents), language, sequence(translations));

  const texts = {
    readJson: (practice) => call("di_read", written(practice)),
    evaluateJson: (practice) => call("di_evaluate", written(practice)),
    explainJson: (practice, { language = "", translations = [] } = {}) =>
      call("di_explain_in", written(practice), language, sequence(translations)),
    report: (practice, options) => report("practice", [practice], options),
    reportNetwork: (network, options) => report("network", [network], options),
    reportComparison: (first, second, options) => report("comparison", [first, second], options),
    reportPortfolio: (practices, options) => report("portfolio", practices, options),
    evaluateNetworkJson: (network) => call("di_evaluate_network", written(network)),
    compareJson: (first, second) => call("di_compare", written(first), written(second)),
    portfolioJson: (practices) => call("di_portfolio", sequence(practices)),
    mergeJson: (portfolios) => call("di_merge", sequence(portfolios)),
    answersJson: (answers, { document = "practice", format = "json", translations = [] } = {}) =>
      call("di_answers", document, format, written(answers), sequence(translations)),
    catalogueJson: () => call("di_catalogue"),
    schemaJson: (name) => call("di_schema", name),
  };
  return Object.freeze({
    ...texts,
    read: (practice) => JSON.parse(texts.readJson(practice)),
    evaluate: (practice) => JSON.parse(texts.evaluateJson(practice)),
    explain: (practice, options) => JSON.parse(texts.explainJson(practice, options)),
    evaluateNetwork: (network) => JSON.parse(texts.evaluateNetworkJson(network)),
    compare: (first, second) => JSON.parse(texts.compareJson(first, second)),
    portfolio: (practices) => JSON.parse(texts.portfolioJson(practices)),
    merge: (portfolios) => JSON.parse(texts.mergeJson(portfolios)),
    form: (chosen = [], translations = []) => JSON.parse(call("di_form", [...chosen].join(" "), sequence(translations))),
    workbook: (chosen = [], translations = []) => taken((bytes) => bytes.slice(), "di_workbook", [[...chosen].join(" "), sequence(translations)]),
    answers: (answers, options) => JSON.parse(texts.answersJson(answers, options)),
    catalogue: () => JSON.parse(texts.catalogueJson()),
    schema: (name) => JSON.parse(texts.schemaJson(name)),
    schemaNames: () => JSON.parse(call("di_schema_names")),
  });
}
