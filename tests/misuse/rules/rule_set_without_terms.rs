use dynamic_integration::spring::{Criterion, Item};
use misuse::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Rule {
    Light,
}

impl RuleSet for Rule {
    type Facts<'a> = Flags<Item>;
    type Section = Criterion;
    type Report = ();

    fn section(self) -> Criterion {
        Criterion::Relevance
    }
    fn row(self) -> &'static Row<Self> {
        row! { Must; Item::ALL => |flags, item| flags.get(item) }
    }
    fn report(_: &Flags<Item>) {}
}

fn main() {
    println!("{:?}", Rule::Light);
}
