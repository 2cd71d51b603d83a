//! `pull` against a server on this machine: what is captured, what is refused,
//! and that no fault ever costs a capture.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::server::{Answer, Server};
use common::{Project, Run};

const PATH: &str = "/things/create.md";
const FILE: &str = "spec/pages/create-thing.md";

/// A page that describes one operation.
fn page(method_and_path: &str, summary: &str) -> String {
    let (method, path) = method_and_path.split_once(' ').unwrap();
    let method = method.to_lowercase();
    format!(
        "# Create thing\n\n````yaml {method_and_path}\nopenapi: 3.0.3\ninfo:\n  title: Things\n  \
         version: 1.0.0\nservers:\n  - url: https://api.example.com/v1\n    \
         x-environment: production\n  - url: https://sandbox.example.com/v1\n    \
         x-environment: sandbox\nsecurity: []\npaths:\n  {path}:\n    {method}:\n      \
         operationId: createThing\n      summary: {summary}\n      responses:\n        \
         '204':\n          description: Done\n````\n"
    )
}

fn held() -> String {
    page("POST /things", "Makes a thing")
}

fn newer() -> String {
    page("POST /things", "Makes one thing")
}

/// A project with one captured page.
struct Pulled {
    project: Project,
    server: Server,
}

impl Pulled {
    fn new() -> Self {
        let server = Server::new();
        let url = server.url(PATH);
        let pulled = Self::with_url(server, &url);
        pulled.project.xtask(&["generate"]);
        pulled
    }

    fn with_url(server: Server, url: &str) -> Self {
        let project = Project::new();
        let digest = codegen::digest_of(&held());
        let sources = format!(
            "# Kept as it is.\n[[source]]\nfile = \"pages/create-thing.md\" # the page\nkind = \"markdown\"\n\
             url = \"{url}\"\ndigest = \"{digest}\"\n\n# The end.\n"
        );
        project.write("spec/sources.toml", &sources);
        project.write(FILE, &held());
        Self { project, server }
    }

    fn pull(&self, arguments: &[&str]) -> Run {
        let quick = ["pull", "--pause", "0.001", "--retries", "2"];
        self.project.xtask(&[&quick, arguments].concat())
    }

    /// Pulls with these answers to the page's address.
    fn pull_with(&self, answers: impl Into<Vec<Answer>>) -> Run {
        self.server.answer(PATH, answers);
        self.pull(&[])
    }

    fn sources(&self) -> String {
        self.project.read("spec/sources.toml")
    }

    /// Asserts that the pull failed for this reason and touched nothing.
    #[track_caller]
    fn assert_kept(&self, run: &Run, sources: &str, reason: &str) {
        assert_eq!(run.code, 4, "{run:#?}");
        assert!(run.err.contains(reason), "{reason:?} is not in {run:#?}");
        assert!(run.err.contains("former capture stays"), "{run:#?}");
        assert_eq!(self.project.read(FILE), held());
        assert_eq!(self.sources(), sources);
    }

    #[track_caller]
    fn assert_refused(answers: impl Into<Vec<Answer>>, reason: &str) -> Self {
        let pulled = Self::new();
        let sources = pulled.sources();
        let run = pulled.pull_with(answers);
        pulled.assert_kept(&run, &sources, reason);
        pulled
    }
}

#[test]
fn a_page_that_changed_is_captured_and_recorded_and_comments_survive() {
    let pulled = Pulled::new();
    let headers = [
        ("ETag", "\"v2\""),
        ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ];
    let run = pulled.pull_with([Answer::new("200 OK", &headers, &newer())]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(
        run.out.contains("captured pages/create-thing.md"),
        "{run:#?}"
    );
    assert_eq!(pulled.project.read(FILE), newer());
    let sources = pulled.sources();
    for line in [
        "# Kept as it is.",
        "file = \"pages/create-thing.md\" # the page",
        &format!("digest = \"{}\"", codegen::digest_of(&newer())),
        "captured = \"20",
        "etag = '\"v2\"'",
        "last-modified = \"Sun, 06 Nov 1994 08:49:37 GMT\"",
        "# The end.",
    ] {
        assert!(sources.contains(line), "{line:?} is not in {sources}");
    }
    let run = pulled.project.xtask(&["generate"]);
    assert_eq!(run.code, 0, "{run:#?}");
}

#[test]
fn a_pull_shows_at_once_what_the_new_page_says() {
    let pulled = Pulled::new();
    let page = newer().replace("'204'", "'202'");
    let run = pulled.pull_with([Answer::page(&page)]);
    assert_eq!(run.code, 0, "{run:#?}");
    for words in [
        "Drift from spec as it was to spec",
        "POST /things",
        "spec/pages/create-thing.md:20",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in {}", run.out);
    }
}

#[test]
fn a_new_page_that_cannot_be_merged_is_captured_and_said_so() {
    let pulled = Pulled::new();
    let page = newer().replace("'204':", "'204': 1\n        '204':");
    let run = pulled.pull_with([Answer::page(&page)]);
    assert_eq!(run.code, 4, "{run:#?}");
    assert!(run.err.contains("it cannot be read"), "{run:#?}");
}

#[test]
fn a_server_is_asked_whether_the_page_changed_since_its_capture() {
    let pulled = Pulled::new();
    let headers = [
        ("ETag", "\"v2\""),
        ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ];
    pulled.pull_with([Answer::new("200 OK", &headers, &newer())]);
    let sources = pulled.sources();
    let run = pulled.pull_with([Answer::status("304 Not Modified")]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(
        run.out.contains("unchanged pages/create-thing.md"),
        "{run:#?}"
    );
    assert_eq!(pulled.sources(), sources);
    let asked = pulled.server.requests().pop().unwrap().headers;
    assert_eq!(asked["if-none-match"], "\"v2\"");
    assert_eq!(asked["if-modified-since"], "Sun, 06 Nov 1994 08:49:37 GMT");
}

#[test]
fn the_same_page_again_changes_no_file() {
    let pulled = Pulled::new();
    let sources = pulled.sources();
    let run = pulled.pull_with([Answer::new("200 OK", &[("ETag", "\"x\"")], &held())]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert!(
        run.out.contains("0 captured, 1 unchanged, 0 failed"),
        "{run:#?}"
    );
    assert_eq!(pulled.sources(), sources);
}

#[test]
fn a_page_listed_for_the_first_time_is_captured_without_conditions() {
    let pulled = Pulled::new();
    std::fs::remove_file(pulled.project.path(FILE)).unwrap();
    let run = pulled.pull_with([Answer::page(&held())]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(pulled.project.read(FILE), held());
    let asked = pulled.server.requests().pop().unwrap().headers;
    assert!(!asked.contains_key("if-none-match"), "{asked:?}");
}

#[test]
fn a_busy_server_is_asked_again_until_it_answers() {
    let pulled = Pulled::new();
    let busy = Answer::new("503 Service Unavailable", &[("Retry-After", "0")], "");
    let run = pulled.pull_with([busy, Answer::status("500 Oops"), Answer::page(&newer())]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(pulled.project.read(FILE), newer());
    assert_eq!(pulled.server.requests().len(), 3);
}

#[test]
fn a_server_that_stays_broken_costs_no_capture() {
    let answer = Answer::status("500 Internal Server Error");
    let pulled = Pulled::assert_refused([answer], "500 Internal Server Error (tried 3 times)");
    assert_eq!(pulled.server.requests().len(), 3);
}

#[test]
fn a_server_that_wants_to_be_left_alone_is() {
    let busy = Answer::new("429 Too Many Requests", &[("Retry-After", "86400")], "");
    let pulled = Pulled::assert_refused([busy], "come back in 86400 seconds");
    assert_eq!(pulled.server.requests().len(), 1);
}

#[test]
fn a_missing_page_is_not_asked_for_again() {
    let pulled = Pulled::assert_refused([Answer::status("404 Not Found")], "404 Not Found");
    assert_eq!(pulled.server.requests().len(), 1);
}

#[test]
fn an_answer_that_is_cut_off_costs_no_capture() {
    let answer = Answer::page(&newer()).cut_off(20);
    Pulled::assert_refused([answer], "tried 3 times");
}

#[test]
fn a_page_that_is_cut_off_by_its_server_costs_no_capture() {
    let half = newer().replace("````\n", "");
    let half = format!("# Create thing\n\n````yaml POST /things\n{}", &half[20..]);
    Pulled::assert_refused([Answer::page(&half)], "the page is cut off");
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let pulled = Pulled::new();
    let sources = pulled.sources();
    pulled.server.answer(PATH, [Answer::Silence]);
    let run = pulled.pull(&["--timeout", "0.05"]);
    pulled.assert_kept(&run, &sources, "no answer in time (tried 3 times)");
}

#[test]
fn a_redirect_within_the_site_is_followed() {
    let pulled = Pulled::new();
    pulled.server.answer("/moved.md", [Answer::page(&newer())]);
    let run = pulled.pull_with([Answer::redirect("/moved.md")]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(pulled.project.read(FILE), newer());
}

#[test]
fn a_redirect_to_another_site_is_refused_and_not_followed() {
    let elsewhere = Server::new();
    let target = elsewhere.url(PATH);
    elsewhere.answer(PATH, [Answer::page(&newer())]);
    Pulled::assert_refused(
        [Answer::redirect(&target)],
        &format!("redirects to {target}"),
    );
    assert!(elsewhere.requests().is_empty());
}

#[test]
fn a_redirect_in_a_circle_ends() {
    Pulled::assert_refused([Answer::redirect(PATH)], "redirects without end");
}

#[test]
fn html_instead_of_markdown_is_refused() {
    let form = "<!DOCTYPE html>\n<title>Log in</title>\n";
    Pulled::assert_refused([Answer::page(form)], "the server sent HTML");
}

#[test]
fn text_that_describes_no_operation_is_refused() {
    Pulled::assert_refused(
        [Answer::page("# Not found\n")],
        "no block that describes an operation",
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n\xff\xfe";
    Pulled::assert_refused([Answer::Send(bytes.to_vec())], "not text in UTF-8");
}

#[test]
fn an_endless_answer_is_refused() {
    let answer = Answer::page(&"x".repeat(17 << 20));
    Pulled::assert_refused([answer], "is larger than 16777216 bytes");
}

#[test]
fn another_api_under_the_same_address_is_refused() {
    let other = page("GET /invoices", "Lists invoices");
    let reason = "captured for POST /things and describes GET /invoices now";
    Pulled::assert_refused([Answer::page(&other)], reason);
}

#[test]
fn one_page_that_fails_does_not_keep_the_others_from_being_captured() {
    let pulled = Pulled::new();
    let url = pulled.server.url("/gone.md");
    let second = format!(
        "{}\n[[source]]\nfile = 'pages/gone.md'\nkind = 'markdown'\nurl = '{url}'\n",
        pulled.sources()
    );
    pulled.project.write("spec/sources.toml", &second);
    let run = pulled.pull_with([Answer::page(&newer())]);
    assert_eq!(run.code, 4, "{run:#?}");
    assert!(
        run.out.contains("1 captured, 0 unchanged, 1 failed"),
        "{run:#?}"
    );
    assert!(
        run.err.contains("there is no capture of it yet"),
        "{run:#?}"
    );
    assert_eq!(pulled.project.read(FILE), newer());
}

#[test]
fn a_page_listed_by_its_site_is_found_in_the_index_and_its_address_recorded() {
    let server = Server::new();
    let site = server.url("");
    let pulled = Pulled::with_url(server, &site);
    let index = format!(
        "# Things\n\n- [Create thing]({}): Makes one\n",
        pulled.server.url(PATH)
    );
    pulled.server.answer("/llms.txt", [Answer::page(&index)]);
    let run = pulled.pull_with([Answer::page(&held())]);
    assert_eq!(run.code, 0, "{run:#?}");
    let line = format!("url = \"{}\"", pulled.server.url(PATH));
    assert!(pulled.sources().contains(&line), "{}", pulled.sources());
}

#[test]
fn a_page_the_index_does_not_list_is_named_with_the_remedy() {
    let server = Server::new();
    let site = server.url("");
    let pulled = Pulled::with_url(server, &site);
    let sources = pulled.sources();
    pulled
        .server
        .answer("/llms.txt", [Answer::page("# Things\n")]);
    let run = pulled.pull(&[]);
    pulled.assert_kept(&run, &sources, "no page is called `create-thing`");
}

#[test]
fn pages_come_from_a_folder_when_one_is_named() {
    let pulled = Pulled::new();
    pulled.project.write("saved/create-thing.md", &newer());
    let folder = pulled.project.path("saved");
    let run = pulled.pull(&["--from", folder.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(pulled.project.read(FILE), newer());
    assert!(pulled.server.requests().is_empty());
}

#[test]
fn pages_come_from_a_mirror_when_one_is_named() {
    let mirror = Server::new();
    mirror.answer("/copy/things/create.md", [Answer::page(&newer())]);
    let pulled = Pulled::with_url(Server::new(), "https://docs.example.com/things/create.md");
    let run = pulled.pull(&["--from", &mirror.url("/copy")]);
    assert_eq!(run.code, 0, "{run:#?}");
    assert_eq!(pulled.project.read(FILE), newer());
}

/// A project with a captured text of what a browser shows.
fn rendered() -> Pulled {
    let server = Server::new();
    let url = server.url(PATH);
    let pulled = Pulled::with_url(server, &url);
    let shown = "GET\n/\nthings\n/\n{thingId}\n\nResponse\n\n200 - application/json\n";
    let digest = codegen::digest_of(shown);
    pulled.project.write("spec/pages/things.txt", shown);
    let sources = format!(
        "[[source]]\nfile = 'things.yaml'\nkind = 'openapi'\n\n[[source]]\nfile = 'pages/things.txt'\n\
         kind = 'rendered'\ndocuments = 'things.yaml'\nurl = '{url}'\ndigest = '{digest}'\n"
    );
    pulled.project.write("spec/sources.toml", &sources);
    pulled
}

#[test]
fn a_page_only_a_browser_can_show_is_left_to_a_person() {
    let run = rendered().pull_with([Answer::page("<!DOCTYPE html><title>Things</title>")]);
    assert_eq!(run.code, 0, "{run:#?}");
    let words = [
        "by hand pages/things.txt: open http://",
        "1 to capture by hand",
    ];
    for words in words {
        assert!(run.out.contains(words), "{words:?} is not in {}", run.out);
    }
}

#[test]
fn the_text_a_browser_shows_must_still_be_about_the_operation() {
    let pulled = rendered();
    let other = "GET\n/\ninvoices\n\nResponse\n";
    let run = pulled.pull_with([Answer::page(other)]);
    assert_eq!(run.code, 4, "{run:#?}");
    assert!(
        run.err.contains("captured for GET/things/{thingId}"),
        "{run:#?}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_bad_input() {
    let run = Pulled::new().pull(&["--from", "no/such/folder"]);
    assert_eq!(run.code, 2, "{run:#?}");
    assert!(
        run.err.contains("neither an address nor a folder"),
        "{run:#?}"
    );
}
