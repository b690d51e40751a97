//! A form for the field, and how its answers are read.
//!
//! ```text
//! cargo run --example form                            # answers that come with the crate, read and evaluated
//! cargo run --example form -- form.xlsx               # writes the form of all frameworks
//! cargo run --example form -- form.xlsx spring focus  # writes the form of some
//! cargo run --example form -- answers.json            # your own answers, from KoboToolbox or ODK Central
//! ```

mod support;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::answers::{self, Answered, Answers, Submission};
use dynamic_integration::evaluation::View;
use dynamic_integration::languages::{Languages, Translation};
use dynamic_integration::mhpss::Network;
use dynamic_integration::registry::{FRAMEWORKS, RULE_SETS};
use dynamic_integration::xlsform::Form;

use support::{Arguments, bundled_file, bytes_of, complain, open, plain, print, refuse, share, to_be_met, wrapped};

const HELP: &str = "\
Writes a form for KoboToolbox and ODK, and reads the answers.

usage: cargo run --example form -- FORM.xlsx [FRAMEWORK | RULE_SET]...
       cargo run --example form -- [--network] [ANSWERS.json | ANSWERS.csv] [TRANSLATION.json]...
       cargo run --example form -- --every FOLDER

  FORM.xlsx    the form to write; an older one is replaced
  FRAMEWORK    focus, mhpss, iom, spring or asap; all of them if left out
  RULE_SET     one rule set instead, as in `asap/journey_rule`
  ANSWERS      submissions exported by KoboToolbox or ODK Central;
               examples/data/field/kobo.json if left out
  TRANSLATION  a document with the texts of a language; its labels are valid answers
  --network    reads the answers as MHPSS networks instead of practices
  --every      writes the form of each framework, of all, and of each rule set into a folder
  --help       shows this text
";

fn main() -> ExitCode {
    let arguments = match Arguments::read(HELP, &["--network", "--every"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let files: Vec<PathBuf> = arguments.rest.iter().map(PathBuf::from).collect();
    let is_form = |file: &Path| file.extension().is_some_and(|extension| extension == "xlsx");
    if arguments.has("--every") {
        return match &*files {
            [folder] if !arguments.has("--network") => told(every(folder)),
            _ => refuse("`--every` takes one folder, see `--help`"),
        };
    }
    match &*files {
        [file, chosen @ ..] if is_form(file) => {
            if arguments.has("--network") {
                return refuse("`--network` is for answers; name `mhpss/network_rule` to write its form");
            }
            let chosen: Vec<_> = chosen.iter().map(|name| name.to_string_lossy()).collect();
            match form_of(&chosen) {
                Ok(form) => told(write(file, &form)),
                Err(error) => refuse(&error),
            }
        }
        [] => told(
            read(&bundled_file("field/kobo.json"), &Languages::new(), arguments.has("--network")).map(|(text, _)| text),
        ),
        [file, translations @ ..] => {
            let languages = translations.iter().map(|file| open::<Translation>(file)).collect::<Result<Languages, _>>();
            match languages.map_err(Into::into).and_then(|languages| read(file, &languages, arguments.has("--network")))
            {
                Ok((text, true)) => print(&text),
                Ok((text, false)) => {
                    print(&text);
                    ExitCode::FAILURE
                }
                Err(error) => told(Err(error)),
            }
        }
    }
}

/// Prints the result, or the error.
fn told(done: Result<String, Box<dyn Error>>) -> ExitCode {
    match done {
        Ok(text) => print(&text),
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Makes the form of some frameworks or of one rule set.
fn form_of(chosen: &[impl AsRef<str>]) -> Result<Form, String> {
    let english = Languages::new();
    if let [only] = chosen
        && let Some(rules) = RULE_SETS.iter().find(|rules| rules.vocabulary().id == only.as_ref())
    {
        return Form::of_rule_set(*rules, &english)
            .ok_or_else(|| format!("{only}: it has no form", only = only.as_ref()));
    }
    let mut frameworks = Vec::new();
    for name in chosen {
        let framework = FRAMEWORKS.into_iter().find(|framework| framework.code == name.as_ref());
        frameworks.push(framework.ok_or_else(|| {
            let codes: Vec<_> = FRAMEWORKS.iter().map(|framework| framework.code).collect();
            format!("`{}` is not a framework, expected {}, or one rule set", plain(name.as_ref()), codes.join(", "))
        })?);
    }
    Ok(Form::of_practice(if frameworks.is_empty() { FRAMEWORKS.to_vec() } else { frameworks }, &english))
}

fn write(file: &Path, form: &Form) -> Result<String, Box<dyn Error>> {
    let name = plain(&file.display().to_string());
    std::fs::write(file, form.to_xlsx()).map_err(|error| format!("{name}: {error}"))?;
    let questions = form.survey().rows().filter(|row| row[0].starts_with("select") || row[0] == "text").count();
    Ok(format!("{name}: the form `{}` with {questions} questions\n", form.id()))
}

/// Writes all forms into a folder.
fn every(folder: &Path) -> Result<String, Box<dyn Error>> {
    let english = Languages::new();
    let mut forms: Vec<Form> = FRAMEWORKS.iter().map(|framework| Form::of_practice([*framework], &english)).collect();
    forms.push(Form::of_practice(FRAMEWORKS, &english));
    forms.extend(RULE_SETS.iter().filter_map(|rules| Form::of_rule_set(*rules, &english)));
    std::fs::create_dir_all(folder)?;
    forms.iter().map(|form| write(&folder.join(form.id()).with_extension("xlsx"), form)).collect()
}

/// Reads submissions. Returns their results, and `true` if these are all submissions and all could be read.
fn read(file: &Path, languages: &Languages, as_networks: bool) -> Result<(String, bool), Box<dyn Error>> {
    let bytes = bytes_of(file)?;
    let name = plain(&file.display().to_string());
    let text = String::from_utf8(bytes).map_err(|_| format!("{name}: this is not text in UTF-8"))?;
    let is_table = file.extension().is_some_and(|extension| extension == "csv");
    let submissions = if is_table { answers::from_csv(&text) } else { answers::from_json(&text) };
    let submissions = submissions.map_err(|error| format!("{name}: {error}"))?;
    let (mut out, mut refused) = (String::new(), 0);
    for answers in &submissions {
        let shown = if as_networks { network(answers, languages) } else { practice(answers, languages) };
        match shown {
            Ok(text) => out.push_str(&text),
            Err(text) => {
                refused += 1;
                out.push_str(&text);
            }
        }
        out.push('\n');
    }
    _ = writeln!(out, "{} submissions, {refused} of them refused", submissions.len());
    let next = if is_table { None } else { next_page(&text) };
    if let Some(address) = &next {
        wrapped(&mut out, "This is not the whole export. The next page is at ", &plain(address));
    }
    Ok((out, refused == 0 && next.is_none()))
}

/// Returns the address of the next page, if the server has more submissions.
fn next_page(text: &str) -> Option<String> {
    let page: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    ["next", "@odata.nextLink"].iter().find_map(|key| Some(page.get(key)?.as_str()?.to_owned()))
}

fn practice(answers: &Answers, languages: &Languages) -> Result<String, String> {
    let answered = answers.read::<Practice>(languages).map_err(|error| refusal(answers, &error))?;
    let evaluation = answered.document.evaluate();
    let views: Vec<_> = evaluation.views().collect();
    Ok(shown(answered.document.practice.name.as_str(), answers, &answered, &views))
}

fn network(answers: &Answers, languages: &Languages) -> Result<String, String> {
    let answered = answers.read::<Network>(languages).map_err(|error| refusal(answers, &error))?;
    let evaluation = answered.document.evaluate();
    Ok(shown(answered.document.name.as_str(), answers, &answered, &[evaluation.view()]))
}

fn shown<T>(name: &str, answers: &Answers, answered: &Answered<T>, views: &[View<'_>]) -> String {
    let mut out = String::new();
    let Submission { attachments, .. } = answers.about();
    wrapped(&mut out, "", &format!("{name} ({})", submission(answers)));
    for view in views {
        wrapped(
            &mut out,
            "  ",
            &format!(
                "{}, {}: {}",
                view.rule_set().framework().label,
                view.rule_set().vocabulary().label,
                share(view.total())
            ),
        );
        for gap in view.gaps() {
            let head =
                format!("  Gap: {} ({}); to be met: ", gap.term().label(), gap.strength().label().to_lowercase());
            wrapped(&mut out, &head, &to_be_met(&gap));
        }
    }
    for own in &answered.own {
        wrapped(&mut out, "  Your own question ", &format!("{}: {}", own.name, own.value));
    }
    for attachment in attachments {
        wrapped(&mut out, "  Attached: ", &attachment);
    }
    out
}

fn refusal(answers: &Answers, error: &answers::AnswersError) -> String {
    let mut out = String::new();
    wrapped(&mut out, "", &format!("Refused ({})", submission(answers)));
    for fault in error.faults() {
        wrapped(&mut out, "  - ", &fault.to_string());
    }
    if error.more() > 0 {
        _ = writeln!(out, "  - and {} more", error.more());
    }
    out
}

/// Describes the submission by its own details.
fn submission(answers: &Answers) -> String {
    let Submission { line, id, submitted, form_version, .. } = answers.about();
    let line = line.map(|line| line.to_string());
    let said = [("line", line), ("submission", id), ("sent", submitted), ("form version", form_version)];
    let said: Vec<_> = said.into_iter().filter_map(|(word, said)| Some(format!("{word} {}", said?))).collect();
    if said.is_empty() { "submission".to_owned() } else { said.join(", ") }
}
