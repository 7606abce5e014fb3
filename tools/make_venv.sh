#!/bin/sh
# Make a virtual environment from the first Python that fits, with the packages of requirements.txt.
# Shell, since there may be no Python to run yet.

set -u
venv=$1

fits() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

python=
for name in python3.11 python3.12 python3.13 python3 python; do
    if fits "$name"; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "Soft Landing needs Python 3.11, 3.12 or 3.13, and there is none on the PATH. Install one, then try again." >&2
    exit 1
fi

# Some systems ship Python without the part that makes virtual environments.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" || exit 1
    elif command -v apt-get >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n apt-get update -qq && sudo -n apt-get install -y -qq "$package" || exit 1
    else
        echo "$python cannot make virtual environments. Install your system's '$package' package, then try again." >&2
        exit 1
    fi
fi

echo "Setting up $venv with $("$python" --version)"
"$python" -m venv --clear "$venv" &&
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --require-hashes --only-binary :all: -r requirements.txt
