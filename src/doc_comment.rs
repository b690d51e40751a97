//! Doc comments and names as texts for readers who have no rustdoc.

/// Returns the text of a doc comment without the parts that only rustdoc understands: examples, links to items, line
/// breaks within a paragraph.
pub(crate) fn plain(doc: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let (mut in_code, mut open) = (false, false);
    for line in doc.lines() {
        let line = line.trim_end();
        if line.trim_start().starts_with("```") {
            (in_code, open) = (!in_code, false);
        } else if in_code || line.is_empty() {
            open = false;
        } else {
            let item = line.starts_with("- ");
            match paragraphs.last_mut() {
                Some(paragraph) if open => {
                    paragraph.push(if item { '\n' } else { ' ' });
                    paragraph.push_str(line.trim_start());
                }
                _ => paragraphs.push(line.trim_start().to_owned()),
            }
            open = true;
        }
    }
    without_links(&paragraphs.join("\n\n"))
}

/// Replaces ``[`Item`]`` and ``[`Item`](crate::spring::Item)`` by `` `Item` ``.
fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("[`") {
        plain.push_str(before);
        let Some((name, after)) = link.split_once("`]") else {
            plain.push_str("[`");
            rest = link;
            continue;
        };
        plain.push('`');
        plain.push_str(name);
        plain.push('`');
        rest = after.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(after, |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

/// Joins the lines of a doc comment as rustdoc does.
pub(crate) fn joined(docs: &str) -> String {
    let lines: Vec<_> = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}

/// Turns `validated_on` into *Validated on*, and `$schema` into *Schema*.
pub(crate) fn label_of(name: &str) -> String {
    capitalised(&name.trim_start_matches('$').replace('_', " "))
}

/// Begins a text with a capital letter.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
