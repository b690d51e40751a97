import type { Catalogue, Comparison, NetworkEvaluation, MhpssNetwork, Portfolio, Practice, PracticeEvaluation } from "./documents.js";

export type * from "./documents.js";

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
  read(practice: string | Practice): Practice;
  /** Evaluates a practice. */
  evaluate(practice: string | Practice): PracticeEvaluation;
  /** Evaluates a network of MHPSS actors. */
  evaluateNetwork(network: string | MhpssNetwork): NetworkEvaluation;
  /** Compares two practices, or one practice at two moments or by two assessors. */
  compare(first: string | Practice, second: string | Practice): Comparison;
  /** Sums practices up. */
  portfolio(practices: Iterable<string | Practice>): Portfolio;
  /** Merges portfolios, in any order and grouping. */
  merge(portfolios: Iterable<string | Portfolio>): Portfolio;
  /** Returns all frameworks, terms, rules and mappings. */
  catalogue(): Catalogue;
  /** Returns the JSON Schema of a document. */
  schema(name: string): object;
  /** Returns the names of all schemas. */
  schemaNames(): string[];

  readJson(practice: string | Practice): string;
  evaluateJson(practice: string | Practice): string;
  evaluateNetworkJson(network: string | MhpssNetwork): string;
  compareJson(first: string | Practice, second: string | Practice): string;
  portfolioJson(practices: Iterable<string | Practice>): string;
  mergeJson(portfolios: Iterable<string | Portfolio>): string;
  catalogueJson(): string;
  schemaJson(name: string): string;
}

/** Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response of fetch. */
export function load(
  source: BufferSource | WebAssembly.Module | Response | Promise<BufferSource | WebAssembly.Module | Response>,
): Promise<DynamicIntegration>;
