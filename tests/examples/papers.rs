//! Writes every paper of the sample and of a full triangle into the folder named as the first
//! argument; with a second, those alone whose name begins with it.

use std::path::PathBuf;

use pit_report::content::Edition;
use pit_tests::papers::Rounds;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let folder = PathBuf::from(arguments.next().expect("the folder for the papers"));
    let start = arguments.next().and_then(|start| start.into_string().ok());
    let start = start.unwrap_or_default();
    // The second round of a full triangle has a change to tell.
    for rounds in [Rounds::sample(), Rounds::full(2)] {
        for paper in rounds.papers(Edition::Room) {
            if paper.name.starts_with(&start) {
                let made = paper.make().expect("made");
                let file = folder.join(format!("{}.pdf", paper.name));
                std::fs::write(file, made.bytes).expect("written");
            }
        }
    }
}
