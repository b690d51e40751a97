#!/usr/bin/env bash
# Builds npm/dynamic_integration.wasm. Ends with 3 if no toolchain for WebAssembly can be had, and with another number if the
# build fails.
#
# usage: build.sh [FOLDER]    for what is made on the way; target/bindings if it is left out
#
# Where this machine's toolchain has wasm32-unknown-unknown, it is used. Else `WASM_TOOLCHAIN` names a folder for Debian's
# toolchain, which is installed there if it is not yet: 2 GB in about three minutes, as root on a Debian with debootstrap.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
work=$(realpath -m "${1:-$root/target/bindings}")
mkdir -p "$work"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$work/cargo}
target=wasm32-unknown-unknown
built=$target/release/dynamic_integration.wasm

if [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then
    cargo build --quiet --release --target $target --manifest-path "$here/Cargo.toml"
    cp "$CARGO_TARGET_DIR/$built" "$here/npm/"
    exit 0
fi

debian=${WASM_TOOLCHAIN:-}
[ -n "$debian" ] || exit 3
debian=$(realpath "$debian")
if [ ! -x "$debian/usr/bin/rustc" ]; then
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || exit 3
    command -v debootstrap >/dev/null || apt-get install --quiet --quiet --yes debootstrap >"$work/debootstrap.log" 2>&1 || exit 3
    mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d | head -1 | tr -d ' ' || true)
    [ -n "$mirror" ] || exit 3
    rm -rf "$debian"
    packages=rustc,cargo,libstd-rust-dev-wasm32,lld,gcc,libc6-dev,ca-certificates
    debootstrap --variant=minbase --include=$packages forky "$debian" "$mirror" /usr/share/debootstrap/scripts/sid >"$work/debootstrap.log" 2>&1 || exit 3
fi

# Inside there is no network: the sources go in, the result comes out.
inside=$debian/project
rm -rf "$inside"
mkdir -p "$inside"
(cd "$root" && git ls-files --cached --others --exclude-standard -z src docs bindings/text bindings/wasm Cargo.toml README.md | tar --null --create --files-from - | tar --extract --directory "$inside")
(cd "$here" && cargo vendor --quiet --locked "$inside/vendor" >/dev/null)
mkdir -p "$inside/.cargo"
cat >"$inside/.cargo/config.toml" <<'CONFIG'
[source.crates-io]
replace-with = "vendored"
[source.vendored]
directory = "/project/vendor"
[target.wasm32-unknown-unknown]
linker = "wasm-ld"
rustflags = ["-Clinker-flavor=wasm-ld"]
CONFIG
chroot "$debian" env HOME=/tmp CARGO_HOME=/tmp/cargo CARGO_TARGET_DIR=/tmp/target \
    sh -c "cd /project/bindings/wasm && cargo build --quiet --offline --release --target $target"
cp "$debian/tmp/target/$built" "$here/npm/"
