//! Writes a page as one HTML file, without scripts, fonts or anything else that is loaded.

use super::block::{Block, Page};
use super::html::Html;
use super::picture::{self, Picture, Shape};
use super::style;
use super::text::{Cell, Run, Sign, Table, TableKind, Text};

impl Page {
    /// Writes it as one HTML file.
    #[must_use]
    pub fn to_html(&self) -> String {
        write(self)
    }
}

fn write(page: &Page) -> String {
    let mut out = Html::default();
    out.doctype();
    let html = out.tag("html").with("lang", &page.language).with("dir", if page.right_to_left { "rtl" } else { "ltr" });
    html.holds(|out| {
        out.line();
        out.tag("head").holds(|out| {
            out.line();
            out.tag("meta").with("charset", "utf-8").empty();
            out.tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1").empty();
            out.tag("meta").with("name", "color-scheme").with("content", "light dark").empty();
            out.line();
            out.tag("title").says(&page.title);
            out.line();
            out.style(style::OF_PAGES);
        });
        out.line();
        out.tag("body").with("class", "di").holds(|out| {
            out.tag("main").holds(|out| {
                out.line();
                out.tag("h1").holds(|out| text(out, &page.heading));
                out.line();
                let mut writer = Writer { pictures: 0 };
                writer.blocks(out, &page.blocks);
            });
        });
    });
    out.line();
    out.finish()
}

struct Writer {
    /// The number of pictures so far. Each has ids of its own.
    pictures: usize,
}

impl Writer {
    fn blocks(&mut self, out: &mut Html, blocks: &[Block]) {
        for block in blocks {
            self.block(out, block);
            out.line();
        }
    }

    fn block(&mut self, out: &mut Html, block: &Block) {
        match block {
            Block::Heading(level, words) => {
                let name = match level {
                    2 => "h2",
                    3 => "h3",
                    _ => "h4",
                };
                out.tag(name).holds(|out| text(out, words));
            }
            Block::Paragraph(words) => out.tag("p").holds(|out| text(out, words)),
            Block::Lead(words) => out.tag("p").with("class", "lead").holds(|out| text(out, words)),
            Block::Small(words) => out.tag("p").with("class", "small").holds(|out| text(out, words)),
            Block::Pairs(pairs) => out.tag("dl").holds(|out| {
                for (name, words) in pairs {
                    out.tag("dt").says(name);
                    out.tag("dd").holds(|out| text(out, words));
                    out.line();
                }
            }),
            Block::List(items) => out.tag("ul").holds(|out| {
                for item in items {
                    out.tag("li").holds(|out| text(out, item));
                    out.line();
                }
            }),
            Block::Table(table) => self::table(out, table),
            Block::Picture(picture) => self.picture(out, picture),
            Block::Card(blocks) => out.tag("div").with("class", "card").holds(|out| {
                out.line();
                self.blocks(out, blocks);
            }),
            Block::Legend(signs) => legend(out, signs),
        }
    }

    fn picture(&mut self, out: &mut Html, picture: &Picture) {
        self.pictures += 1;
        let (title, description) = (format!("p{}-title", self.pictures), format!("p{}-desc", self.pictures));
        let class = if matches!(picture.shape, Shape::DoubleDiamond(_)) { "picture wide" } else { "picture" };
        out.tag("figure").with("class", class).holds(|out| {
            out.tag("figcaption").says(&picture.title);
            out.line();
            if let Some((width, height)) = picture::size(picture.shape) {
                out.tag("svg")
                    .with("viewBox", format_args!("0 0 {width} {height}"))
                    .with("role", "img")
                    .with("aria-labelledby", format_args!("{title} {description}"))
                    .holds(|out| {
                        out.tag("title").with("id", &title).says(&picture.title);
                        out.tag("desc").with("id", &description).says(&picture.description);
                        picture::draw(out, picture.shape);
                    });
                out.line();
            }
            out.tag("div").holds(|out| {
                out.tag("ul").with("class", "words").holds(|out| {
                    for part in &picture.words {
                        out.tag("li").holds(|out| {
                            if let Some(number) = part.number {
                                out.text(number);
                                out.text(" ");
                            }
                            if let Some(sign) = part.sign {
                                self::sign(out, sign);
                                out.text(" ");
                            }
                            out.tag("strong").says(&part.label);
                            if !part.text.is_empty() {
                                out.tag("br").empty();
                                text(out, &part.text);
                            }
                        });
                        out.line();
                    }
                });
                legend(out, &picture.legend);
            });
        });
    }
}

fn legend(out: &mut Html, signs: &[(Sign, String)]) {
    if signs.is_empty() {
        return;
    }
    out.tag("ul").with("class", "legend").holds(|out| {
        for (sign, meaning) in signs {
            out.tag("li").holds(|out| {
                self::sign(out, *sign);
                out.text(" ");
                out.text(meaning);
            });
        }
    });
}

/// Writes a sign whose meaning is next to it.
fn sign(out: &mut Html, sign: Sign) {
    let class = format!("sign {}", sign.class());
    out.tag("span").with("class", class).with("aria-hidden", true).says(sign.glyph());
}

fn text(out: &mut Html, words: &Text) {
    for run in &words.0 {
        match run {
            Run::Said(words) => out.text(words),
            Run::Strong(words) => out.tag("strong").says(words),
            Run::Foreign { text, language } => out.tag("bdi").with("lang", language).says(text),
            // Its direction follows from its own letters and does not affect the text around it.
            Run::Given(words) => out.tag("bdi").says(words),
            Run::Link { title, address } => {
                out.tag("a").with("href", address).with("rel", "noreferrer").holds(|out| out.tag("bdi").says(title));
            }
            Run::Sign(sign, meaning) => {
                self::sign(out, *sign);
                out.tag("span").with("class", "read").says(meaning);
            }
            Run::Break => out.tag("br").empty(),
        }
    }
}

fn table(out: &mut Html, table: &Table) {
    let class = match table.kind {
        TableKind::Matrix => None,
        TableKind::Plain => Some("plain"),
        TableKind::Points => Some("points"),
        TableKind::Profile => Some("profile"),
    };
    out.tag("table").with_some("class", class).holds(|out| {
        // The heading above a profile says the same.
        let class = (table.kind == TableKind::Profile).then_some("read");
        out.tag("caption").with_some("class", class).says(&table.caption);
        out.line();
        out.tag("thead").holds(|out| {
            out.tag("tr").holds(|out| {
                for column in &table.columns {
                    out.tag("th").with("scope", "col").says(column);
                }
            });
        });
        out.line();
        for group in &table.groups {
            out.tag("tbody").holds(|out| {
                out.line();
                if let Some(head) = &group.head {
                    out.tag("tr").with("class", "group").holds(|out| {
                        let head_cell = out.tag("th").with("scope", "rowgroup").with("colspan", table.columns.len());
                        head_cell.holds(|out| text(out, head));
                    });
                    out.line();
                }
                for row in &group.rows {
                    out.tag("tr").holds(|out| {
                        out.tag("th").with("scope", "row").holds(|out| text(out, &row.head));
                        row.cells.iter().for_each(|cell| self::cell(out, cell));
                    });
                    out.line();
                }
            });
        }
    });
}

fn cell(out: &mut Html, cell: &Cell) {
    let class = cell.sign.map(Sign::class).or(cell.drawn.map(|_| "draw"));
    out.tag("td").with_some("class", class).holds(|out| {
        text(out, &cell.text);
        if let Some(drawn) = cell.drawn {
            picture::drawn(out, drawn, None);
        }
        if !cell.parts.is_empty() {
            out.tag("ul").with("class", "parts").holds(|out| {
                for part in &cell.parts {
                    out.tag("li").with_some("class", part.sign.map(Sign::class)).holds(|out| text(out, &part.text));
                    out.line();
                }
            });
        }
    });
}
