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
  /** All errors, with their places. */
  readonly diagnostics: Diagnostic[];
  /** The number of errors that are not listed. */
  readonly more: number;
  /** The number of the document, counted from 0, if several were given. */
  readonly document?: number;
  /** The refusal as it was written. */
  readonly json: string;
}

/** A human language by its tag, as in `de`. English is used where the translations have no text. */
export interface InLanguage {
  language?: string;
  translations?: Iterable<string | Translation>;
}

/** The format of a report. By default it is one HTML page that loads nothing. */
export interface ReportOptions extends InLanguage {
  format?: "html" | "markdown";
}

/** A form for KoboToolbox and ODK. */
export interface Form {
  /** The id that identifies it there. */
  id: string;
  /** The languages other than English, with the number of translated cells and of cells in English. */
  languages: { language: string; translated: number; in_english: number }[];
  /** The sheets as CSV. */
  sheets: { survey: string; choices: string; settings: string };
}

/** The kind of answers from the field. */
export interface AnswersOptions<Document extends "practice" | "mhpss_network"> {
  /** The document that they record. By default a practice. */
  document?: Document;
  /** The format. By default JSON. */
  format?: "json" | "csv";
  /** Translations whose labels are valid answers. */
  translations?: Iterable<string | Translation>;
}

/** A submission: the document, or the reasons why it is refused. */
export type Answered<Document> = {
  /** Details of the submission other than its answers. */
  submission: { line?: number; id?: string; uuid?: string; submitted?: string; form_version?: string; attachments?: string[] };
} & (
  | {
      document: Document;
      /** The answers to questions that were added to the form. */
      own: { name: string; rows: number[]; value: unknown }[];
      refused?: never;
    }
  | { document?: never; own?: never; refused: { message: string; faults: AnswerFault[]; more: number } }
);

/** One error in an answer. */
export interface AnswerFault {
  /** The name of the question. */
  question: string;
  /** The rows of the repeats that contain it, counted from 1, the outermost first. */
  rows: number[];
  /** JSON Pointer to the fact. */
  path: string;
  kind: string;
  /** The message for people. */
  message: string;
  answer?: string;
  /** The valid answers. */
  expected?: string[];
  /** The answer that was probably meant. */
  nearest?: string;
}

/** The loaded library. A document is JSON text or an object. If it is refused, the function throws `Refused`. */
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
  /** Writes a report that compares two practices, or two assessments of one practice. */
  reportComparison(first: string | Practice, second: string | Practice, options?: ReportOptions): string;
  /** Writes a report of many practices taken together. */
  reportPortfolio(practices: Iterable<string | Practice>, options?: ReportOptions): string;
  /** Evaluates a network of MHPSS actors. */
  evaluateNetwork(network: string | MhpssNetwork): MhpssNetworkRuleEvaluation;
  /** Compares two practices, or two assessments of one practice. */
  compare(first: string | Practice, second: string | Practice): PracticeComparison;
  /** Summarises practices as a portfolio. */
  portfolio(practices: Iterable<string | Practice>): Portfolio;
  /** Merges portfolios, in any order and grouping. */
  merge(portfolios: Iterable<string | Portfolio>): Portfolio;
  /** Makes a form for KoboToolbox and ODK, for frameworks by their codes or for one rule set. By default for all. */
  form(chosen?: Iterable<string>, translations?: Iterable<string | Translation>): Form;
  /** Makes the same form as a workbook: the bytes of an `.xlsx` file. */
  workbook(chosen?: Iterable<string>, translations?: Iterable<string | Translation>): Uint8Array;
  /**
   * Reads answers exported by KoboToolbox or ODK Central. A refused submission does not stop the others. Of an export in
   * several pages, only the given page is read: its `next` or `@odata.nextLink` has the address of the next one.
   */
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

/** Loads the library from the bytes of dynamic_integration.wasm, a compiled module, or a response from `fetch`. */
export function load(
  source: BufferSource | WebAssembly.Module | Response | Promise<BufferSource | WebAssembly.Module | Response>,
): Promise<DynamicIntegration>;
