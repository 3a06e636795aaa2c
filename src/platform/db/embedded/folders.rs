//! Folders and files of the server: who owns them, who may enter, where the socket lies.
use super::{Error, Result, io};
use nix::unistd::{Uid, User, geteuid};
use std::{
    fs::{self, DirBuilder, File, OpenOptions, Permissions},
    io::ErrorKind,
    os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, chown},
    path::{Path, PathBuf},
};

/// A socket's path holds 107 bytes, its lock file's name ends in five more.
const LONGEST_SOCKET_FOLDER: usize = 107 - "/.s.PGSQL.5432.lock".len();

const LOG_LIMIT: u64 = 16 * 1024 * 1024;

/// The user whom the server runs as when we are root: whose the cluster is already, else `postgres`.
pub(super) fn server_user(data: &Path) -> Result<Option<User>> {
    if !geteuid().is_root() {
        return Ok(None);
    }
    let owner = fs::metadata(data).ok().map(|about| Uid::from_raw(about.uid()));
    let owner = owner.filter(|uid| !uid.is_root());
    let user = owner.and_then(|uid| User::from_uid(uid).ok().flatten());
    let user = user.or_else(|| User::from_name("postgres").ok().flatten());
    user.map(Some).ok_or(Error::NoUser)
}

/// Closes `root` to others; the server's user may pass through it, to its own two folders.
pub(super) fn open_way(root: &Path, user: Option<&User>) -> Result<()> {
    let mode = if user.is_some() { 0o711 } else { 0o700 };
    let closed = fs::set_permissions(root, Permissions::from_mode(mode));
    io("closing", root, closed)?;
    let Some(user) = user else { return Ok(()) };
    match root.ancestors().find(|folder| !may_enter(folder, user)) {
        None => Ok(()),
        Some(closed) => Err(Error::Unreachable { folder: closed.to_owned(), user: user.name.clone() }),
    }
}

/// Makes a folder that only the server's user can enter.
pub(super) fn private(folder: &Path, user: Option<&User>) -> Result<()> {
    io("making", folder, fs::create_dir_all(folder))?;
    hand_over(folder, user)
}

fn hand_over(folder: &Path, user: Option<&User>) -> Result<()> {
    if let Some(user) = user {
        let given = chown(folder, Some(user.uid.as_raw()), Some(user.gid.as_raw()));
        io("handing over", folder, given)?;
    }
    let closed = fs::set_permissions(folder, Permissions::from_mode(0o700));
    io("closing", folder, closed)
}

/// Where the socket lies: beside the cluster, or in the temporary folder when that path is too long for one.
pub(super) fn socket(root: &Path) -> PathBuf {
    let near = root.join("socket");
    if near.as_os_str().len() <= LONGEST_SOCKET_FOLDER {
        return near;
    }
    let name = fnv(root.as_os_str().as_encoded_bytes());
    Path::new("/tmp").join(format!("portal-{name:016x}-{}", geteuid()))
}

/// Makes the socket's folder. In the temporary folder anybody may have put something in the way: then it is refused.
pub(super) fn make_socket(root: &Path, socket: &Path, user: Option<&User>) -> Result<()> {
    if socket.starts_with(root) {
        return private(socket, user);
    }
    match DirBuilder::new().mode(0o700).create(socket) {
        Ok(()) => hand_over(socket, user),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let about = io("reading", socket, fs::symlink_metadata(socket))?;
            let server = user.map_or_else(geteuid, |user| user.uid).as_raw();
            if about.is_dir() && (about.uid() == server || about.uid() == geteuid().as_raw()) {
                return hand_over(socket, user);
            }
            Err(Error::SocketTaken { data: root.to_owned(), socket: socket.to_owned() })
        }
        Err(error) => io("making", socket, Err(error)),
    }
}

/// Opens the log for the server to write to; one that has grown large is put aside first, over the one before.
pub(super) fn open_log(log: &Path) -> Result<File> {
    if fs::metadata(log).is_ok_and(|about| about.len() > LOG_LIMIT) {
        let aside = log.with_extension("log.1");
        io("putting aside", log, fs::rename(log, aside))?;
    }
    let mut how = OpenOptions::new();
    let file = how.create(true).append(true).mode(0o600).open(log);
    io("opening", log, file)
}

fn may_enter(folder: &Path, user: &User) -> bool {
    fs::metadata(folder).is_ok_and(|about| {
        let bit = if about.uid() == user.uid.as_raw() {
            0o100
        } else if about.gid() == user.gid.as_raw() {
            0o010
        } else {
            0o001
        };
        about.mode() & bit != 0
    })
}

/// FNV-1a: a short name from a long path.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_path_keeps_its_socket_and_a_long_one_moves_it() {
        assert_eq!(socket(Path::new("/srv/portal")), Path::new("/srv/portal/socket"));
        let long = PathBuf::from("/srv").join("x".repeat(90));
        let moved = socket(&long);
        assert!(moved.starts_with("/tmp") && moved.as_os_str().len() <= LONGEST_SOCKET_FOLDER);
        assert_ne!(moved, socket(&long.join("y")), "each data folder has its own");
    }

    #[test]
    fn a_socket_folder_that_is_none_is_refused() {
        let place = std::env::temp_dir().join(format!("portal-folders-{}", std::process::id()));
        fs::write(&place, "in the way").unwrap();
        let refused = make_socket(Path::new("/srv/portal"), &place, None);
        fs::remove_file(&place).unwrap();
        assert!(matches!(refused, Err(Error::SocketTaken { .. })));
    }

    #[test]
    fn a_large_log_is_put_aside() {
        let folder = std::env::temp_dir().join(format!("portal-log-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let log = folder.join("postgres.log");
        open_log(&log).unwrap().set_len(LOG_LIMIT + 1).unwrap();
        assert_eq!(open_log(&log).unwrap().metadata().unwrap().len(), 0);
        assert_eq!(fs::metadata(folder.join("postgres.log.1")).unwrap().len(), LOG_LIMIT + 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
