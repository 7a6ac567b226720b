//! Just enough HTTP to talk to a WebDriver on this computer.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    time::Duration,
};

/// The longest a driver may take for one answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends one request to `127.0.0.1:port` and gives the body of the answer.
///
/// # Errors
///
/// When nothing listens there, or the answer stays out or is cut.
pub fn request(port: u16, method: &str, path: &str, body: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    // One write: a server that has its answer early may close before a second.
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let (_, body) = answer
        .split_once("\r\n\r\n")
        .ok_or(io::ErrorKind::UnexpectedEof)?;
    Ok(body.to_owned())
}

/// A port nobody listens on just now.
///
/// # Errors
///
/// When the computer has none to give.
pub fn free_port() -> io::Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_read_to_its_end() {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 512];
            let n = stream.read(&mut asked).unwrap();
            stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                .unwrap();
            String::from_utf8_lossy(&asked[..n]).into_owned()
        });
        assert_eq!(request(port, "GET", "/status", "").unwrap(), "{}");
        assert!(server.join().unwrap().starts_with("GET /status HTTP/1.1"));
    }

    #[test]
    fn a_port_nobody_listens_on_is_an_error() {
        let port = free_port().unwrap();
        assert!(request(port, "GET", "/status", "").is_err());
    }
}
