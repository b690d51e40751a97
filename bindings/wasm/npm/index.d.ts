/** A document or a result, as its JSON Schema says. `schema(name)` returns the schema, from which types can be made. */
export type Json = { readonly [key: string]: unknown };

/** One thing that is wrong with a document. */
export interface Diagnostic {
  /** JSON Pointer to the place. Empty for the document as a whole. */
  path: string;
  /** Line, counted from 1. */
  line: number;
  /** Column in characters, counted from 1. */
  column: number;
  /** The kind of fault. */
  kind: string;
  /** The message for people. */
  message: string;
  /** What was found. */
  found?: string;
  /** The valid keys or terms, else what is valid in words. */
  expected?: string[];
  /** What is probably meant. */
  nearest?: string;
  /** The contradiction, if the fault is one. */
  contradiction?: string;
}

/** A document was refused. */
export class Refused extends Error {
  /** Where and why, all of it. */
  readonly diagnostics: Diagnostic[];
  /** How many more faults there are than are listed. */
  readonly more: number;
  /** The number of the document, counted from 0, if several were given. */
  readonly document?: number;
  /** The refusal as it was written. */
  readonly json: string;
}

/** The library, loaded. Every function takes a document as JSON text or as an object, and throws `Refused`. */
export interface DynamicIntegration {
  /** Checks a practice, and returns it as the library writes it. */
  read(practice: string | Json): Json;
  /** Evaluates a practice. */
  evaluate(practice: string | Json): Json;
  /** Explains a practice to people: its evaluations with labels, definitions and places in the source. */
  explain(practice: string | Json): object;
  /** Writes a report of a practice: HTML, one page that loads nothing. */
  report(practice: string | Json): string;
  /** Evaluates a network of MHPSS actors. */
  evaluateNetwork(network: string | Json): Json;
  /** Compares two practices, or one practice at two moments or by two assessors. */
  compare(first: string | Json, second: string | Json): Json;
  /** Sums practices up. */
  portfolio(practices: Iterable<string | Json>): Json;
  /** Merges portfolios, in any order and grouping. */
  merge(portfolios: Iterable<string | Json>): Json;
  /** Returns all frameworks, terms, rules and mappings. */
  catalogue(): Json;
  /** Returns the JSON Schema of a document. */
  schema(name: string): object;
  /** Returns the names of all schemas. */
  schemaNames(): string[];

  readJson(practice: string | Json): string;
  evaluateJson(practice: string | Json): string;
  explainJson(practice: string | Json): string;
  evaluateNetworkJson(network: string | Json): string;
  compareJson(first: string | Json, second: string | Json): string;
  portfolioJson(practices: Iterable<string | Json>): string;
  mergeJson(portfolios: Iterable<string | Json>): string;
  catalogueJson(): string;
  schemaJson(name: string): string;
}

/** Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response of fetch. */
export function load(
  source: BufferSource | WebAssembly.Module | Response | Promise<BufferSource | WebAssembly.Module | Response>,
): Promise<DynamicIntegration>;
