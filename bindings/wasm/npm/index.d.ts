import type {
  Catalogue,
  Diagnostic,
  Explanation,
  MhpssNetwork,
  MhpssNetworkRuleEvaluation,
  Portfolio,
  Practice,
  PracticeComparison,
  PracticeEvaluation,
  ReadError,
  SchemaName,
} from "./types.js";

export type * from "./types.js";

/** A document was refused. */
export class Refused extends Error implements ReadError {
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
  read(practice: string | Practice): Practice;
  /** Evaluates a practice. */
  evaluate(practice: string | Practice): PracticeEvaluation;
  /** Explains a practice to people: its evaluations with labels, definitions and places in the source. */
  explain(practice: string | Practice): Explanation;
  /** Writes a report of a practice: HTML, one page that loads nothing. */
  report(practice: string | Practice): string;
  /** Evaluates a network of MHPSS actors. */
  evaluateNetwork(network: string | MhpssNetwork): MhpssNetworkRuleEvaluation;
  /** Compares two practices, or one practice at two moments or by two assessors. */
  compare(first: string | Practice, second: string | Practice): PracticeComparison;
  /** Sums practices up. */
  portfolio(practices: Iterable<string | Practice>): Portfolio;
  /** Merges portfolios, in any order and grouping. */
  merge(portfolios: Iterable<string | Portfolio>): Portfolio;
  /** Returns all frameworks, terms, rules and mappings. */
  catalogue(): Catalogue;
  /** Returns the JSON Schema of a document. */
  schema(name: SchemaName): object;
  /** Returns the names of all schemas. */
  schemaNames(): SchemaName[];

  readJson(practice: string | Practice): string;
  evaluateJson(practice: string | Practice): string;
  explainJson(practice: string | Practice): string;
  evaluateNetworkJson(network: string | MhpssNetwork): string;
  compareJson(first: string | Practice, second: string | Practice): string;
  portfolioJson(practices: Iterable<string | Practice>): string;
  mergeJson(portfolios: Iterable<string | Portfolio>): string;
  catalogueJson(): string;
  schemaJson(name: SchemaName): string;
}

/** Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response of fetch. */
export function load(
  source: BufferSource | WebAssembly.Module | Response | Promise<BufferSource | WebAssembly.Module | Response>,
): Promise<DynamicIntegration>;
