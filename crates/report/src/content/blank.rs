//! A workbook to be marked by hand: its levels with a ring each, its questions on the back, mark
//! sheets for seats and tables. No round is needed. Every part begins a sheet of paper, so that both
//! sides can be printed on.

mod mark_sheets;

use pit_words::{Value, Words};
use pit_workbook::{Criterion, Sector, Workbook};

use super::cover::in_corner;
use super::telling::within;
use crate::document::{Block, Document, HeadingLevel, Look, Matrix, MatrixLevel, Running, Text};
use crate::picture::Picture;

/// What is printed of each workbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blank {
    /// In large print: 18 points and up.
    pub large: bool,
    /// The levels of each criterion in its own words, with its questions on the back.
    pub matrix: bool,
    /// A mark sheet for each of these.
    pub seats: Vec<BlankSeat>,
    /// A mark sheet to count on for each of so many tables.
    pub tables: u32,
    /// The place and the day it is for, in words.
    pub of: Option<(String, String)>,
    /// The place's own sign, where it has one.
    pub logo: Option<Picture>,
}

/// Whose mark sheet it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BlankSeat {
    /// The seat's number; none on a sheet to copy.
    pub number: Option<u32>,
    /// For whom it speaks; a sheet without says so by a tick.
    pub sector: Option<Sector>,
}

/// As many criteria stand on a page at most: with more the eye loses its place.
const A_PAGE: usize = 3;

/// Blank workbooks. `made_by` is the program; the same workbooks give the same pages.
pub fn blank_workbooks(
    words: &Words,
    workbooks: &[Workbook],
    blank: &Blank,
    made_by: &str,
) -> Document {
    let maker = Maker { words, blank };
    let mut blocks = Vec::new();
    if blank.matrix {
        for workbook in workbooks {
            blocks.extend(maker.matrices(workbook));
        }
    }
    blocks.extend(mark_sheets::of_seats(&maker, workbooks));
    blocks.extend(mark_sheets::of_tables(&maker, workbooks));
    let name = |key: &str| words.say_with(key, &maker.named(workbooks));
    let identity = workbooks.iter().map(|workbook| {
        let hash = Workbook::hash_of(&workbook.canonical());
        let version = format!("{} {}", workbook.version, hash.0);
        (format!("workbook-{}", workbook.id), version)
    });
    Document {
        title: name("blank-document"),
        language: words.language(),
        author: String::new(),
        subject: name("blank-subject"),
        keywords: Vec::new(),
        running: Running {
            left: name("blank-running"),
            middle: match workbooks {
                // In large print there is room for one thing beside the page number.
                [one] if !blank.large => maker.version(one),
                _ => String::new(),
            },
            of_total: true,
        },
        identity: std::iter::once(("program".to_owned(), made_by.to_owned()))
            .chain(identity)
            .collect(),
        blocks,
        look: maker.look(),
    }
}

struct Maker<'a> {
    words: &'a Words,
    blank: &'a Blank,
}

impl Maker<'_> {
    fn look(&self) -> Look {
        if self.blank.large {
            Look::Large
        } else {
            Look::Short
        }
    }

    fn named<'b>(&self, workbooks: &'b [Workbook]) -> [(&'static str, Value<'b>); 7] {
        let placed = self.blank.of.is_some();
        let (place, date) = self.blank.of.clone().unwrap_or_default();
        let title = workbooks.first().map_or("", |workbook| &workbook.title);
        let flag = |is: bool| usize::from(is).into();
        [
            ("count", workbooks.len().into()),
            ("title", title.into()),
            ("matrix", flag(self.blank.matrix)),
            ("large", flag(self.blank.large)),
            ("placed", flag(placed)),
            ("place", place.into()),
            ("date", date.into()),
        ]
    }

    /// The place's own sign, in the corner of what is handed out: each sheet of paper may go its own
    /// way.
    fn logo(&self) -> Option<Block> {
        let (place, _) = self.blank.of.as_ref()?;
        let picture = self.blank.logo.as_ref()?;
        Some(in_corner(self.words, place, picture))
    }

    fn version(&self, workbook: &Workbook) -> String {
        let args = [
            ("title", (&workbook.short_title).into()),
            ("version", (&workbook.version).into()),
        ];
        self.words.say_with("blank-version", &args)
    }

    /// How many pages these blocks take.
    fn pages_of(&self, blocks: &[Block]) -> usize {
        crate::pages(&Document {
            language: self.words.language(),
            blocks: blocks.to_vec(),
            look: self.look(),
            ..Document::default()
        })
    }

    /// Blocks that begin a sheet of paper and leave its back to nobody else.
    fn whole_sheets(&self, mut blocks: Vec<Block>) -> Vec<Block> {
        if !self.fills_sheets(&blocks) {
            blocks.extend(self.empty_side());
        }
        blocks
    }

    fn fills_sheets(&self, blocks: &[Block]) -> bool {
        self.pages_of(blocks).is_multiple_of(2)
    }

    fn empty_side(&self) -> [Block; 2] {
        let said = self.words.say("blank-empty-side");
        [Block::PageBreak, Block::AtFoot(said.into())]
    }

    fn matrices(&self, workbook: &Workbook) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.blank.large {
            blocks.extend(self.whole_sheets(self.before_large(workbook)));
        }
        for page in self.pages(workbook) {
            let mut sheet = self.front(workbook, &page);
            sheet.extend(self.back(workbook, &page));
            blocks.extend(self.whole_sheets(sheet));
        }
        blocks
    }

    /// In large print a criterion fills its page: how it is done stands on a page before.
    fn before_large(&self, workbook: &Workbook) -> Vec<Block> {
        let title = [("short", (&workbook.short_title).into())];
        let said = |key: &str| Block::Paragraph(self.say_of(workbook, key).into());
        let mut blocks: Vec<Block> = self.logo().into_iter().collect();
        blocks.extend([
            Block::Kicker(workbook.title.clone().into()),
            Block::page(self.words.say_with("blank-front", &title)),
            said("blank-how"),
            mark_sheets::meanings(self, workbook),
            Block::PageBreak,
            said("blank-foot"),
            said("blank-source"),
        ]);
        blocks
    }

    /// A sentence that names what the workbook asks of and which one it is.
    fn say_of(&self, workbook: &Workbook, key: &str) -> String {
        let args = [
            ("noun", (&workbook.noun.one).into()),
            ("of", self.version(workbook).into()),
        ];
        self.words.say_with(key, &args)
    }

    /// The places of the criteria, so many a page as fit on it.
    fn pages(&self, workbook: &Workbook) -> Vec<Vec<usize>> {
        let mut pages: Vec<Vec<usize>> = Vec::new();
        let most = if self.blank.large { 1 } else { A_PAGE };
        for index in 0..workbook.criteria.len() {
            if let Some(page) = pages.last_mut().filter(|page| page.len() < most) {
                page.push(index);
                if self.pages_of(&self.front(workbook, page)) <= 1 {
                    continue;
                }
                page.pop();
            }
            pages.push(vec![index]);
        }
        pages
    }

    fn front(&self, workbook: &Workbook, page: &[usize]) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.logo().into_iter().collect();
        blocks.extend(self.heading(workbook, page, "blank-front"));
        // How it is done is said once.
        if page.first() == Some(&0) && !self.blank.large {
            let how = Block::Paragraph(self.words.say("blank-how").into());
            blocks.push(Block::Notes(vec![how]));
        }
        for index in page {
            let criterion = &workbook.criteria[*index];
            let mut together = self.name(*index, criterion);
            together.extend(self.asked_of(criterion));
            together.push(Block::Matrix(self.matrix(workbook, criterion)));
            blocks.push(Block::KeepTogether(together));
        }
        if !self.blank.large {
            let foot = self.say_of(workbook, "blank-foot");
            blocks.push(Block::AtFoot(foot.into()));
        }
        blocks
    }

    /// The questions of a page's criteria, for its back, with as many lines to write on as fit.
    fn back(&self, workbook: &Workbook, page: &[usize]) -> Vec<Block> {
        let most = 4;
        let tried = (0..=most)
            .rev()
            .map(|lines| self.back_with(workbook, page, lines));
        let mut tried = tried.skip_while(|blocks| self.pages_of(blocks) > 1);
        // What doesn't fit without lines either goes on to the next page.
        let found = tried.next();
        found.unwrap_or_else(|| self.back_with(workbook, page, most))
    }

    fn back_with(&self, workbook: &Workbook, page: &[usize], lines: usize) -> Vec<Block> {
        let mut blocks = self.heading(workbook, page, "blank-back");
        // In large print the reason has no room beside the levels.
        let notes = if self.blank.large {
            "blank-why"
        } else {
            "blank-notes"
        };
        for index in page {
            let criterion = &workbook.criteria[*index];
            let items = criterion.probes.iter();
            let items = items.map(|probe| vec![Block::paragraph(probe.clone())]);
            let mut together = self.name(*index, criterion);
            together.push(Block::List {
                ordered: false,
                items: items.collect(),
            });
            together.push(Block::WriteLine(self.words.say(notes).into()));
            together.extend(vec![Block::WriteLine(Text::default()); lines]);
            blocks.push(Block::KeepTogether(together));
        }
        if !self.blank.large {
            let source = self.say_of(workbook, "blank-source");
            blocks.push(Block::AtFoot(source.into()));
        }
        blocks
    }

    fn heading(&self, workbook: &Workbook, page: &[usize], key: &str) -> Vec<Block> {
        let number = |index: Option<&usize>| index.map_or(0, |index| index + 1);
        let nouns = if workbook.criteria.len() == 1 {
            &workbook.noun.one
        } else {
            &workbook.noun.many
        };
        let title = if self.blank.large {
            &workbook.short_title
        } else {
            &workbook.title
        };
        let args = [
            ("title", title.into()),
            ("short", (&workbook.short_title).into()),
            ("nouns", nouns.into()),
            ("noun", (&workbook.noun.one).into()),
            ("first", number(page.first()).into()),
            ("last", number(page.last()).into()),
            ("count", page.len().into()),
            ("total", workbook.criteria.len().into()),
        ];
        // In large print each page has one criterion, and bears its name.
        let title = match page {
            [index] if self.blank.large && key == "blank-front" => {
                numbered(*index, &workbook.criteria[*index])
            }
            _ => self.words.say_with(key, &args),
        };
        vec![
            Block::Kicker(self.words.say_with("blank-kicker", &args).into()),
            Block::page(title),
        ]
    }

    /// A criterion's heading; none where it heads the page already.
    fn name(&self, index: usize, criterion: &Criterion) -> Vec<Block> {
        let name = Block::heading(HeadingLevel::Two, numbered(index, criterion));
        if self.blank.large {
            Vec::new()
        } else {
            vec![name]
        }
    }

    fn asked_of(&self, criterion: &Criterion) -> Option<Block> {
        let sectors = criterion.asked_of.as_ref()?.iter();
        let sectors: Vec<String> = sectors.map(|one| self.words.say(hat(*one))).collect();
        let args = [("sectors", self.words.list(&sectors).into())];
        Some(Block::Small(
            self.words.say_with("blank-asked-of", &args).into(),
        ))
    }

    fn matrix(&self, workbook: &Workbook, criterion: &Criterion) -> Matrix {
        let scale = &workbook.scale;
        let levels = scale.levels.iter().map(|level| MatrixLevel {
            mark: level.mark.to_string(),
            name: level.name.clone(),
            text: criterion.levels.get(&level.id).cloned().unwrap_or_default(),
        });
        Matrix {
            question: criterion.summary.clone().into(),
            others: ["strip-dont-know", "strip-not-applicable"]
                .map(|key| within(&self.words.say(key)))
                .into(),
            levels: levels.collect(),
            working: scale.working_index(),
            why: if self.blank.large {
                String::new()
            } else {
                self.words.say("blank-why")
            },
        }
    }
}

fn numbered(index: usize, criterion: &Criterion) -> String {
    format!("{}. {}", index + 1, criterion.label)
}

fn hat(sector: Sector) -> &'static str {
    match sector {
        Sector::Civic => "blank-hat-civic",
        Sector::Service => "blank-hat-service",
        Sector::Vcse => "blank-hat-vcse",
        Sector::Residents => "blank-hat-residents",
        Sector::Other => "blank-hat-other",
    }
}
