//! A picture from a file, such as a logo: read, laid on white and kept small enough to print.

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

/// More on a side than 40 mm of any printer shows; what has more is made smaller.
const MOST_ON_A_SIDE: usize = 1200;

/// Why a picture can't be shown.
#[derive(Debug, Error)]
#[error("it can't be read as a PNG picture: {0}")]
pub struct PictureError(#[from] png::DecodingError);

/// A picture, ready for paper and window. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Red, green and blue of each pixel, row by row, as it looks on white.
    pub(crate) pixels: Arc<[u8]>,
    /// The file, for the window, as an address.
    pub(crate) address: Arc<str>,
}

impl Picture {
    /// Reads a PNG picture.
    ///
    /// # Errors
    /// [`PictureError`] where it is none, or was cut.
    pub fn from_png(file: &[u8]) -> Result<Self, PictureError> {
        let mut decoder = png::Decoder::new(Cursor::new(file));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut read = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let frame = reader.next_frame(&mut read)?;
        let (width, height) = (frame.width as usize, frame.height as usize);
        read.truncate(frame.buffer_size());
        let on_white = on_white(&read, frame.color_type.samples());
        let by = width.max(height).div_ceil(MOST_ON_A_SIDE).max(1);
        let (pixels, width, height) = smaller(&on_white, (width, height), by);
        Ok(Self {
            width,
            height,
            pixels: pixels.into(),
            address: format!("data:image/png;base64,{}", STANDARD.encode(file)).into(),
        })
    }

    /// The file as an address, for a window to show.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How wide and tall it prints, in the unit of the room that it may take.
    #[must_use]
    pub fn within(&self, (wide, tall): (f32, f32)) -> (f32, f32) {
        let (width, height) = (self.width as f32, self.height as f32);
        let scale = (wide / width).min(tall / height);
        (width * scale, height * scale)
    }
}

/// Red, green and blue, from one to four samples a pixel: grey or colour, each with or without how
/// much of it covers the paper.
fn on_white(read: &[u8], samples: usize) -> Vec<u8> {
    let laid = |sample: u8, covers: u8| {
        let (sample, covers) = (u32::from(sample), u32::from(covers));
        // Never more than 255.
        u8::try_from((sample * covers + 255 * (255 - covers) + 127) / 255).unwrap_or(u8::MAX)
    };
    let pixels = read.chunks_exact(samples.max(1));
    let pixels = pixels.flat_map(|pixel| match *pixel {
        [grey] => [grey; 3],
        [grey, covers] => [laid(grey, covers); 3],
        [red, green, blue] => [red, green, blue],
        [red, green, blue, covers] => [red, green, blue].map(|one| laid(one, covers)),
        _ => [u8::MAX; 3],
    });
    pixels.collect()
}

/// One pixel for each square of `by` pixels: what they are on average. What is left over at the right
/// and at the bottom makes pixels of fewer.
fn smaller(pixels: &[u8], (width, height): (usize, usize), by: usize) -> (Vec<u8>, usize, usize) {
    if by == 1 {
        return (pixels.to_vec(), width, height);
    }
    let (wide, tall) = (width.div_ceil(by), height.div_ceil(by));
    let mut made = Vec::with_capacity(wide * tall * 3);
    for (top, left) in (0..tall).flat_map(|y| (0..wide).map(move |x| (y * by, x * by))) {
        let rows = top..(top + by).min(height);
        let right = (left + by).min(width);
        let mut sum = [0_usize; 3];
        for row in rows.clone() {
            let of_row = &pixels[(row * width + left) * 3..(row * width + right) * 3];
            for pixel in of_row.chunks_exact(3) {
                for (sum, one) in sum.iter_mut().zip(pixel) {
                    *sum += usize::from(*one);
                }
            }
        }
        let count = rows.len() * (right - left);
        made.extend(sum.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)));
    }
    (made, wide, tall)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(color: png::ColorType, (width, height): (u32, u32), data: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(color);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(data).expect("pixels");
        drop(writer);
        file
    }

    #[test]
    fn what_does_not_cover_the_paper_is_white() {
        let file = png(
            png::ColorType::Rgba,
            (2, 1),
            &[0, 0, 0, 0, 0, 100, 200, 255],
        );
        let picture = Picture::from_png(&file).expect("reads");
        assert_eq!(&*picture.pixels, [255, 255, 255, 0, 100, 200]);
        let file = png(png::ColorType::GrayscaleAlpha, (1, 1), &[0, 128]);
        assert_eq!(&*Picture::from_png(&file).expect("reads").pixels, [127; 3]);
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_keeps_its_shape() {
        let (width, height) = (3000_usize, 7_usize);
        let file = png(
            png::ColorType::Grayscale,
            (3000, 7),
            &vec![40; width * height],
        );
        let picture = Picture::from_png(&file).expect("reads");
        assert_eq!((picture.width, picture.height), (1000, 3));
        assert!(picture.pixels.iter().all(|one| *one == 40));
        assert_eq!(picture.pixels.len(), 1000 * 3 * 3);
    }

    #[test]
    fn a_picture_that_was_cut_or_is_none_is_refused() {
        let file = png(png::ColorType::Rgb, (9, 9), &[7; 9 * 9 * 3]);
        assert!(Picture::from_png(&file).is_ok());
        for cut in [0, 8, 40, file.len() / 2] {
            assert!(Picture::from_png(&file[..cut]).is_err(), "{cut}");
        }
        assert!(Picture::from_png(b"GIF89a").is_err());
    }
}
