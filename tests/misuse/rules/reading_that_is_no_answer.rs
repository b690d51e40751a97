use misuse::*;

framework!();

terms! {
    "library" FRAMEWORK;

    /// A fact about the house.
    #[terms("flag", "Flag")]
    enum Flag {
        /// The door is wide enough for everybody.
        #[term("wide_door", "Wide door", "page 1")]
        WideDoor,
    }

    /// A section of the test.
    #[terms("section", "Section")]
    enum Section {
        /// People get in.
        #[term("entrance", "Entrance", "page 1")]
        Entrance,
    }

    /// A question of the test.
    #[terms("rule", "Rule")]
    enum Rule {
        /// Everybody can enter.
        #[term("open_door", "Open door", "page 1")]
        OpenDoor,
        /// Every lamp works.
        #[term("light", "Light", "page 1")]
        Light,
    }
}

impl RuleSet for Rule {
    type Facts<'a> = Flags<Flag>;
    type Section = Section;
    type Report = ();

    fn section(self) -> Section {
        Section::Entrance
    }
    fn row(self) -> &'static Row<Self> {
        match self {
            Self::OpenDoor => row! { Must; &[Flag::WideDoor] => |flags, flag| flags.get(flag) },
            Self::Light => row! { Should; &[Self::Light] => |_, _| "met" },
        }
    }
    fn report(_: &Flags<Flag>) {}
}

fn main() {}
