use misuse::*;

document! {
    /// A visit.
    struct Visit {}
}

fn main() {}
