//! What a board paper had no room for.

use super::Gathered;

/// Something that was left out for want of room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Left {
    /// A weak link that was picked.
    Link(String),
    /// Why a weak link stands where it does.
    Why(String),
    /// The goal.
    Goal,
    /// An ask.
    Ask(String),
    /// An open action.
    Action(String),
    /// What changed in a workbook.
    Changed(String),
    /// What happens otherwise.
    Otherwise,
}

impl Left {
    fn key(&self) -> &'static str {
        match self {
            Self::Link(_) => "link",
            Self::Why(_) => "why",
            Self::Goal => "goal",
            Self::Ask(_) => "ask",
            Self::Action(_) => "action",
            Self::Changed(_) => "changed",
            Self::Otherwise => "otherwise",
        }
    }

    /// In full, for who is about to save the paper.
    pub fn told(&self, gathered: &Gathered<'_>) -> String {
        let what = match self {
            Self::Link(what)
            | Self::Why(what)
            | Self::Ask(what)
            | Self::Action(what)
            | Self::Changed(what) => what,
            Self::Goal | Self::Otherwise => "",
        };
        let key = format!("board-left-{}", self.key());
        gathered.words.say_with(&key, &[("what", what.into())])
    }
}

/// All of it by kind and number, for the paper's last line: the names alone could fill a page.
pub(super) fn counted(gathered: &Gathered<'_>, left_out: &[Left]) -> String {
    let words = gathered.words;
    let mut kinds: Vec<(&'static str, usize)> = Vec::new();
    for key in left_out.iter().map(Left::key) {
        match kinds.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += 1,
            None => kinds.push((key, 1)),
        }
    }
    let count = |(key, count): &(&str, usize)| {
        words.say_with(&format!("board-count-{key}"), &[("count", (*count).into())])
    };
    words.list(&kinds.iter().map(count).collect::<Vec<_>>())
}
