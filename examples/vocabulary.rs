//! How do other tools get the vocabularies? Writes the terms as a table and as SKOS, and the crosswalk as SSSOM.
//!
//! ```sh
//! cargo run --example vocabulary -- DIR        # all files
//! cargo run --example vocabulary -- --skos     # one of them, on the standard output
//! ```

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use dynamic_integration::core_terms::Relation;
use dynamic_integration::crosswalk::MAPPINGS;
use dynamic_integration::registry::ALL_FRAMEWORKS;
use dynamic_integration::term::{AnyTerm, Framework, Vocabulary};
use serde_json::{Value, json};

mod support;

const HELP: &str = "\
Writes the vocabularies of all frameworks for other tools into a folder. Existing files with these
names are overwritten.

    cargo run --example vocabulary -- DIR

    vocabulary.csv       one term in each row
    datapackage.json     the Table Schema of the table, in a data package
    vocabulary.ttl       all terms in SKOS, as Turtle, with the mappings between the frameworks
    crosswalk.sssom.tsv  the mappings between the frameworks in SSSOM

With --csv, --table-schema, --skos or --sssom, one of them goes to the standard output.
";

/// An option, a file, and the function that writes it.
type Export = (&'static str, &'static str, fn() -> String);

const EXPORTS: [Export; 4] = [
    ("--csv", "vocabulary.csv", csv),
    ("--table-schema", "datapackage.json", data_package),
    ("--skos", "vocabulary.ttl", skos),
    ("--sssom", "crosswalk.sssom.tsv", sssom),
];

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &EXPORTS.map(|(option, ..)| option)) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    match (&*arguments.options, &*arguments.rest) {
        ([option], []) => {
            let asked = EXPORTS.iter().filter(|(known, ..)| known == option);
            support::print(&asked.map(|(.., write)| write()).collect::<String>())
        }
        ([], [folder]) => match write_all(Path::new(folder)) {
            Ok(()) => {
                let folder = support::plain(&folder.to_string_lossy());
                support::print(&format!("{} files written to {folder}\n", EXPORTS.len()))
            }
            Err(message) => {
                support::complain(&message);
                ExitCode::FAILURE
            }
        },
        _ => support::refuse("expected one folder to write into, or one option, see `--help`"),
    }
}

fn write_all(folder: &Path) -> Result<(), String> {
    let failed =
        |path: &Path, error: &std::io::Error| format!("{}: {error}", support::plain(&path.display().to_string()));
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    for (_, name, write) in EXPORTS {
        let file = folder.join(name);
        fs::write(&file, write()).map_err(|error| failed(&file, &error))?;
    }
    Ok(())
}

fn terms() -> impl Iterator<Item = AnyTerm> {
    ALL_FRAMEWORKS.into_iter().flat_map(|framework| framework.vocabularies).flat_map(|vocabulary| vocabulary.terms())
}

// The table.

/// The columns: name, description, and `true` if a cell can be empty.
const COLUMNS: [(&str, &str, bool); 9] = [
    ("id", "Framework, vocabulary and code.", false),
    ("framework", "The code of the framework.", false),
    ("vocabulary", "The code of the vocabulary, unique in the framework.", false),
    ("code", "The code of the term, unique in the vocabulary.", false),
    ("label", "The name for people.", false),
    ("definition", "The meaning, in the words of this crate.", false),
    ("locator", "The place in the source; `own` if no source states it.", false),
    ("basis", "Says whether the source states it or this crate derived it.", false),
    ("broader", "The ids of the broader terms, separated by spaces.", true),
];

fn csv() -> String {
    let mut out = COLUMNS.map(|(name, ..)| name).join(",") + "\r\n";
    for term in terms() {
        let broader = term.broader().iter().map(|broader| broader.id()).collect::<Vec<_>>().join(" ");
        let cells = [
            term.id(),
            term.framework().code,
            term.vocabulary().code,
            term.code(),
            term.label(),
            term.definition(),
            term.locator(),
            term.basis().code(),
            &broader,
        ];
        out.push_str(&(cells.map(quoted).join(",") + "\r\n"));
    }
    out
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

fn data_package() -> String {
    let field = |(name, description, can_be_empty): (&str, &str, bool)| {
        let mut constraints = json!({ "required": !can_be_empty });
        match name {
            "id" => constraints["unique"] = true.into(),
            "framework" => constraints["enum"] = ALL_FRAMEWORKS.map(|framework| framework.code).to_vec().into(),
            "basis" => constraints["enum"] = json!(["stated", "derived"]),
            "vocabulary" | "code" => constraints["pattern"] = "[a-z0-9]+(_[a-z0-9]+)*".into(),
            _ => {}
        }
        json!({ "name": name, "type": "string", "description": description, "constraints": constraints })
    };
    let package = json!({
        "name": "dynamic-integration-vocabulary",
        "title": "Terms of five frameworks for the integration of migrants and refugees",
        "version": env!("CARGO_PKG_VERSION"),
        "resources": [{
            "name": "vocabulary",
            "path": "vocabulary.csv",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "profile": "tabular-data-resource",
            "schema": {
                "fields": COLUMNS.map(field),
                "primaryKey": ["id"],
                "missingValues": [""],
            },
        }],
    });
    pretty(&package)
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

// SKOS.

/// The prefix of all names. They are not addresses.
const URN: &str = "urn:dynamic-integration:";

/// Returns the name for an id in Turtle and SSSOM: `di:spring:item:staff_plan` for `spring/item/staff_plan`.
fn name(id: &str) -> String {
    format!("di:{}", id.replace('/', ":"))
}

fn english(text: &str) -> String {
    format!("{}@en", literal(text))
}

fn literal(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// Writes all statements about one subject.
fn subject(out: &mut String, id: &str, kind: &str, said: &[(&str, String)]) {
    _ = write!(out, "\n{} a {kind}", name(id));
    for (property, value) in said {
        _ = write!(out, " ;\n    {property} {value}");
    }
    out.push_str(" .\n");
}

/// A framework is a concept scheme, a term a concept, and a vocabulary an ordered collection. Words that only look alike
/// have no relation in SKOS and are left out.
fn skos() -> String {
    let mut out = format!(
        "@prefix dcterms: <http://purl.org/dc/terms/> .\n\
         @prefix di: <{URN}> .\n\
         @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\
         @prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\
         @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n",
    );
    for framework in ALL_FRAMEWORKS {
        scheme(&mut out, framework);
        for vocabulary in framework.vocabularies {
            collection(&mut out, vocabulary);
            for term in vocabulary.terms() {
                concept(&mut out, term);
            }
        }
    }
    out
}

fn scheme(out: &mut String, framework: &Framework) {
    let mut said = vec![
        ("skos:prefLabel", english(framework.label)),
        ("dcterms:title", english(framework.title)),
        ("dcterms:description", english(framework.definition)),
        ("dcterms:publisher", literal(framework.publisher)),
        ("dcterms:hasVersion", literal(framework.edition)),
    ];
    said.extend(framework.year.map(|year| ("dcterms:issued", format!("\"{year}\"^^xsd:gYear"))));
    said.extend(framework.rights.map(|rights| ("dcterms:rights", english(rights))));
    said.extend(framework.address.map(|address| ("rdfs:seeAlso", format!("<{address}>"))));
    subject(out, framework.code, "skos:ConceptScheme", &said);
}

fn collection(out: &mut String, vocabulary: &Vocabulary) {
    let members: Vec<String> = vocabulary.terms().map(|term| name(term.id())).collect();
    let said = [
        ("skos:prefLabel", english(vocabulary.label)),
        ("skos:definition", english(vocabulary.definition)),
        ("skos:inScheme", name(vocabulary.framework.code)),
        ("skos:member", members.join(" ,\n        ")),
        ("skos:memberList", format!("(\n        {}\n    )", members.join("\n        "))),
    ];
    subject(out, vocabulary.id, "skos:OrderedCollection", &said);
}

fn concept(out: &mut String, term: AnyTerm) {
    let framework = term.framework();
    let mut said = vec![
        ("skos:prefLabel", english(term.label())),
        ("skos:definition", english(term.definition())),
        ("dcterms:identifier", literal(term.id())),
        ("skos:inScheme", name(framework.code)),
    ];
    if term.locator() != "own" {
        said.push(("dcterms:bibliographicCitation", english(&format!("{}, {}", framework.title, term.locator()))));
    }
    said.push(("skos:editorialNote", english(term.basis().definition())));
    if term.broader().is_empty() {
        said.push(("skos:topConceptOf", name(framework.code)));
    }
    said.extend(term.broader().iter().map(|broader| ("skos:broader", name(broader.id()))));
    let mapped = MAPPINGS.iter().filter(|mapping| mapping.from == term);
    said.extend(mapped.map(|mapping| (predicate(mapping.relation), name(mapping.to.id()))));
    subject(out, term.id(), "skos:Concept", &said);
}

const fn predicate(relation: Relation) -> &'static str {
    match relation {
        Relation::Exact => "skos:exactMatch",
        Relation::Close => "skos:closeMatch",
        Relation::Broad => "skos:broadMatch",
        Relation::Narrow => "skos:narrowMatch",
        Relation::Related => "skos:relatedMatch",
    }
}

// SSSOM.

/// Every mapping was made by reading both texts, none by a program. Mappings to other publications are left out, because
/// their concepts have no identifiers.
fn sssom() -> String {
    let mut out = format!(
        "#curie_map:\n\
         #  di: {URN:?}\n\
         #  semapv: \"https://w3id.org/semapv/vocab/\"\n\
         #  skos: \"http://www.w3.org/2004/02/skos/core#\"\n\
         #mapping_set_id: \"{URN}crosswalk\"\n\
         #mapping_set_title: \"Crosswalk of five frameworks for the integration of migrants and refugees\"\n\
         #mapping_set_version: \"{}\"\n\
         #license: \"https://spdx.org/licenses/MIT\"\n",
        env!("CARGO_PKG_VERSION")
    );
    out.push_str(
        "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tsubject_source\t\
         object_source\tcomment\n",
    );
    for mapping in MAPPINGS {
        let (from, to) = (mapping.from, mapping.to);
        let cells = [
            name(from.id()),
            from.label().to_owned(),
            predicate(mapping.relation).to_owned(),
            name(to.id()),
            to.label().to_owned(),
            "semapv:ManualMappingCuration".to_owned(),
            name(from.framework().code),
            name(to.framework().code),
            mapping.reason.to_owned(),
        ];
        out.push_str(&(cells.map(|cell| cell.replace(['\t', '\r', '\n', '"'], " ")).join("\t") + "\n"));
    }
    out
}
