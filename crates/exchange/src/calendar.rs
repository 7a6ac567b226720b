//! Days as a calendar file (iCalendar, RFC 5545): whole-day entries, one a day that something is due.

/// A calendar: a name, and its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The program that writes it.
    pub made_by: String,
    /// What a calendar program shows as its name.
    pub name: String,
    /// When it was written, in UTC as `20260303T104200Z`.
    pub stamp: String,
    /// The days.
    pub days: Vec<Day>,
}

/// Something on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The same for the same thing for ever, so that a later file changes it and doesn't double it.
    pub id: String,
    /// The day, as `20270528`.
    pub on: String,
    /// The day after it: the end of a whole day is not part of it.
    pub until: String,
    /// What stands in the calendar.
    pub title: String,
    /// More about it; a line feed starts a line.
    pub about: String,
}

/// A calendar as a file: lines of at most 75 bytes, ending in CR LF.
#[must_use]
pub fn calendar(calendar: &Calendar) -> String {
    let mut file = String::new();
    let mut line = |name: &str, value: &str| fold(&mut file, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", &text(&format!("-//{}//EN", calendar.made_by)));
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", &text(&calendar.name));
    for day in &calendar.days {
        line("BEGIN", "VEVENT");
        line("UID", &text(&day.id));
        line("DTSTAMP", &calendar.stamp);
        line("DTSTART;VALUE=DATE", &day.on);
        line("DTEND;VALUE=DATE", &day.until);
        line("SUMMARY", &text(&day.title));
        if !day.about.is_empty() {
            line("DESCRIPTION", &text(&day.about));
        }
        // Something is due that day; nobody is busy because of it.
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    file
}

/// A value of type TEXT (section 3.3.11): backslash, semicolon and comma are escaped, a line feed is
/// written as `\n`, and other control characters, which may not stand in one, are left out.
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for letter in value.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() && other != '\t' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// The longest line in bytes, without its end (section 3.1).
const LONGEST: usize = 75;

/// Adds a line, folded where it is too long: what goes on begins with a space. No letter is cut.
fn fold(file: &mut String, line: &str) {
    let mut room = LONGEST;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            file.push_str("\r\n ");
            room = LONGEST - 1;
        }
        file.push(letter);
        room -= letter.len_utf8();
    }
    file.push_str("\r\n");
}
