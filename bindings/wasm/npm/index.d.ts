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
  Translation,
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

/** A language of people, by its tag, as in `de`. English stands in for what the translations do not have. */
export interface InLanguage {
  language?: string;
  translations?: Iterable<string | Translation>;
}

/** How a report is written. HTML if nothing is said: one page that loads nothing. */
export interface ReportOptions extends InLanguage {
  format?: "html" | "markdown";
}

/** A form for KoboToolbox and ODK. */
export interface Form {
  /** The id by which they know it. */
  id: string;
  /** The languages beside English, with the number of cells in it and of those in which English stands in. */
  languages: { language: string; translated: number; in_english: number }[];
  /** The sheets as CSV. */
  sheets: { survey: string; choices: string; settings: string };
}

/** What the answers of the field are. */
export interface AnswersOptions<Document extends "practice" | "mhpss_network"> {
  /** The document that they record. A practice if nothing is said. */
  document?: Document;
  /** The format. JSON if nothing is said. */
  format?: "json" | "csv";
  /** Languages whose labels are understood. */
  translations?: Iterable<string | Translation>;
}

/** A submission: the document, or why it is refused. */
export type Answered<Document> = {
  /** What is known of it beside its answers. */
  submission: { id?: string; uuid?: string; submitted?: string; form_version?: string; attachments?: string[] };
} & (
  | {
      document: Document;
      /** The answers to questions of one's own. */
      own: { name: string; rows: number[]; value: unknown }[];
      refused?: never;
    }
  | { document?: never; own?: never; refused: { message: string; faults: AnswerFault[]; more: number } }
);

/** One thing that is wrong with an answer. */
export interface AnswerFault {
  /** The name of the question. */
  question: string;
  /** The rows of the repeats in which it stands, counted from 1, the outermost first. */
  rows: number[];
  /** JSON Pointer to the fact. */
  path: string;
  kind: string;
  /** The message for people. */
  message: string;
  answer?: string;
  /** What would be right. */
  expected?: string[];
  /** What is probably meant. */
  nearest?: string;
}

/** The library, loaded. Every function takes a document as JSON text or as an object, and throws `Refused`. */
export interface DynamicIntegration {
  /** Checks a practice, and returns it as the library writes it. */
  read(practice: string | Practice): Practice;
  /** Evaluates a practice. */
  evaluate(practice: string | Practice): PracticeEvaluation;
  /** Explains a practice to people: its evaluations with labels, definitions and places in the source. */
  explain(practice: string | Practice, options?: InLanguage): Explanation;
  /** Writes a report of a practice. */
  report(practice: string | Practice, options?: ReportOptions): string;
  /** Writes a report of a network of MHPSS actors. */
  reportNetwork(network: string | MhpssNetwork, options?: ReportOptions): string;
  /** Writes a report that compares two practices, or one practice at two moments or by two assessors. */
  reportComparison(first: string | Practice, second: string | Practice, options?: ReportOptions): string;
  /** Writes a report of many practices taken together. */
  reportPortfolio(practices: Iterable<string | Practice>, options?: ReportOptions): string;
  /** Evaluates a network of MHPSS actors. */
  evaluateNetwork(network: string | MhpssNetwork): MhpssNetworkRuleEvaluation;
  /** Compares two practices, or one practice at two moments or by two assessors. */
  compare(first: string | Practice, second: string | Practice): PracticeComparison;
  /** Sums practices up. */
  portfolio(practices: Iterable<string | Practice>): Portfolio;
  /** Merges portfolios, in any order and grouping. */
  merge(portfolios: Iterable<string | Portfolio>): Portfolio;
  /** Makes the form of some frameworks, by their codes, or of one rule set, for KoboToolbox and ODK; of all if none is named. */
  form(chosen?: Iterable<string>, translations?: Iterable<string | Translation>): Form;
  /** Makes the same form as a workbook: the bytes of a file `.xlsx`. */
  workbook(chosen?: Iterable<string>, translations?: Iterable<string | Translation>): Uint8Array;
  /** Reads answers from the field: what KoboToolbox or ODK Central hand out. A refused submission does not stop the others. */
  answers(answers: string | object, options?: AnswersOptions<"practice">): Answered<Practice>[];
  answers(answers: string | object, options: AnswersOptions<"mhpss_network">): Answered<MhpssNetwork>[];
  /** Returns all frameworks, terms, rules and mappings. */
  catalogue(): Catalogue;
  /** Returns a JSON Schema. */
  schema(name: SchemaName): object;
  /** Returns the names of all schemas. */
  schemaNames(): SchemaName[];

  readJson(practice: string | Practice): string;
  evaluateJson(practice: string | Practice): string;
  explainJson(practice: string | Practice, options?: InLanguage): string;
  evaluateNetworkJson(network: string | MhpssNetwork): string;
  compareJson(first: string | Practice, second: string | Practice): string;
  portfolioJson(practices: Iterable<string | Practice>): string;
  mergeJson(portfolios: Iterable<string | Portfolio>): string;
  answersJson(answers: string | object, options?: AnswersOptions<"practice" | "mhpss_network">): string;
  catalogueJson(): string;
  schemaJson(name: SchemaName): string;
}

/** Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response of fetch. */
export function load(
  source: BufferSource | WebAssembly.Module | Response | Promise<BufferSource | WebAssembly.Module | Response>,
): Promise<DynamicIntegration>;
