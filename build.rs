//! Prepares `static/` for serving: a name with the hash of the content, references between files rewritten to those
//! names, and each file compressed as well as it can be.

use std::{
    collections::BTreeMap,
    env, fs,
    hash::{DefaultHasher, Hasher},
    io::Write,
    path::{Path, PathBuf},
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    for watched in ["static", "locales", "migrations", "data", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut names = Vec::new();
    collect(Path::new("static"), &mut names)?;
    // Files that name others come last, so that those have their addresses by then.
    names.sort_by_key(|name| (matches!(ending(name), "css" | "js"), name.clone()));
    let mut addresses = BTreeMap::new();
    let mut table = BTreeMap::new();
    for name in names {
        let bytes = rewritten(&name, &addresses)?;
        let address = address_of(&name, &bytes);
        addresses.insert(name.clone(), address.clone());
        table.insert(name.clone(), entry(&out, &name, &address, &bytes)?);
    }
    let entries: String = table.into_values().collect();
    fs::write(out.join("assets.rs"), format!("static FILES: &[File] = &[{entries}];\n"))?;
    Ok(())
}

fn collect(folder: &Path, names: &mut Vec<String>) -> Outcome<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            collect(&path, names)?;
        } else {
            names.push(path.strip_prefix("static")?.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Style sheets and scripts name other files by their plain names.
fn rewritten(name: &str, addresses: &BTreeMap<String, String>) -> Outcome<Vec<u8>> {
    let bytes = fs::read(Path::new("static").join(name))?;
    if ending(name) != "css" {
        return Ok(bytes);
    }
    let mut text = String::from_utf8(bytes)?;
    for (plain, address) in addresses {
        text = text.replace(&format!("url(\"{plain}\")"), &format!("url(\"{address}\")"));
    }
    Ok(text.into_bytes())
}

fn address_of(name: &str, bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    let hash = hasher.finish();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("/static/{stem}.{hash:016x}.{ending}"),
        None => format!("/static/{name}.{hash:016x}"),
    }
}

fn entry(out: &Path, name: &str, address: &str, bytes: &[u8]) -> Outcome<String> {
    let stored = |suffix: &str, content: &[u8]| -> Outcome<String> {
        let file = out.join(format!("{}{suffix}", name.replace('/', "__")));
        fs::write(&file, content)?;
        Ok(format!("include_bytes!(\"{}\")", file.display()))
    };
    let plain = stored("", bytes)?;
    // Compression that saves less than a tenth costs more than it gives.
    let variant = |suffix: &str, content: &[u8]| -> Outcome<String> {
        let is_worth_it = content.len() * 10 < bytes.len() * 9;
        if is_worth_it { Ok(format!("Some({})", stored(suffix, content)?)) } else { Ok("None".to_owned()) }
    };
    let (gzip, brotli, zstd) = (variant(".gz", &gzip(bytes)?)?, variant(".br", &brotli(bytes)?)?, variant(".zst", &zstd::bulk::compress(bytes, 19)?)?);
    let media_type = media_type(name);
    Ok(format!("File {{ name: {name:?}, address: {address:?}, media_type: {media_type:?}, plain: {plain}, gzip: {gzip}, brotli: {brotli}, zstd: {zstd} }},\n"))
}

fn media_type(name: &str) -> &'static str {
    match ending(name) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoded = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut encoded, &parameters)?;
    Ok(encoded)
}
