use misuse::*;

framework!();

terms! {
    "library" FRAMEWORK;

    /// A question about a room.
    #[terms("question", "Question")]
    #[under(room: dynamic_integration::spring::Criterion => questions)]
    enum Question {
        /// The door is wide enough for everybody.
        #[term("wide_door", "Wide door", "page 1")]
        #[under(dynamic_integration::spring::Criterion::Relevance)]
        WideDoor,
        /// Every lamp works.
        #[term("light", "Light", "page 1")]
        #[under(dynamic_integration::spring::Criterion::Relevance)]
        Light,
    }
}

fn main() {}
