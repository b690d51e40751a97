//! Pages: no text of a record becomes markup.

/// The elements of pages and pictures.
const ELEMENTS: &str = "a bdi body br caption circle dd desc div dl dt figcaption figure h1 h2 h3 h4 head html li main meta p \
    path polygon rect span strong svg table tbody td text th thead title tr ul";

/// Their attributes. None of them runs or loads anything.
const ATTRIBUTES: &str = "aria-hidden aria-labelledby charset class colspan content cx cy d dir focusable font-size height href \
    id lang lengthAdjust name points r rel role rx scope text-anchor textLength title viewBox width x \
    xmlns y";

/// One HTML file.
pub(crate) fn html(page: &str) {
    let body = page.strip_prefix("<!DOCTYPE html>\n").expect("it is an HTML document");
    let (head, rest) = body.split_once("<style>").expect("it has a style sheet");
    let (style, rest) = rest.split_once("</style>").expect("the style sheet ends");
    assert!(!style.contains('<'));
    elements(&format!("{head}{rest}"));
}

/// A picture by itself.
pub(crate) fn svg(picture: &str) {
    let (head, rest) = picture.split_once("<style>").unwrap_or((picture, "</style>"));
    let (style, rest) = rest.split_once("</style>").expect("the style sheet ends");
    assert!(!style.contains('<'));
    elements(&format!("{head}{rest}"));
}

fn elements(text: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    let mut parts = text.split('<');
    words(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, after) = part.split_once('>').unwrap_or_else(|| panic!("a tag that does not end: {part:.80}"));
        words(after);
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{part:.80}");
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let name = tag.split(' ').next().unwrap_or_default();
        assert!(ELEMENTS.split(' ').any(|known| known == name), "<{name}>");
        if !is_empty {
            open.push(name);
        }
        let mut rest = &tag[name.len()..];
        while !rest.is_empty() {
            let (attribute, value) = rest.split_once("=\"").unwrap_or_else(|| panic!("<{tag}>"));
            let (value, after) = value.split_once('"').unwrap_or_else(|| panic!("<{tag}>"));
            let attribute = attribute.strip_prefix(' ').unwrap_or_else(|| panic!("<{tag}>"));
            assert!(ATTRIBUTES.split(' ').any(|known| known == attribute), "<{tag}>");
            words(value);
            if attribute == "href" {
                assert!(value.starts_with("https://") || value.starts_with("http://"), "<{tag}>");
            }
            if attribute == "id" {
                ids.push(value);
            }
            rest = after;
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "ids are unique");
}

/// Text between tags or in an attribute. It is escaped and does not change the direction of the text after it.
fn words(text: &str) {
    assert!(!text.contains('>'), "{text:.80}");
    for rest in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
        assert!(known.iter().any(|entity| rest.starts_with(entity)), "&{rest:.20}");
    }
    visible(text);
}

fn visible(text: &str) {
    let is_wrong = |letter: char| {
        letter.is_control() && letter != '\n'
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    assert!(!text.contains(is_wrong), "{:?}", text.chars().find(|letter| is_wrong(*letter)));
}

/// Markdown: no text begins an element.
pub(crate) fn markdown(page: &str) {
    visible(page);
    let mut before = [' '; 2];
    let mut is_escaped = false;
    for letter in page.chars() {
        if is_escaped {
            is_escaped = false;
            before = [' '; 2];
            continue;
        }
        // Links are written as `[title](<address>)`.
        assert!(letter != '<' || before == [']', '('], "{page}");
        is_escaped = letter == '\\';
        before = [before[1], letter];
    }
}
