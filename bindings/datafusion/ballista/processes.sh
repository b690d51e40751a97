# The processes of a cluster on this machine, for scripts that set `program` and `folder`. They are killed at the end.
partitions=${PARTITIONS:-8}
work=$(mktemp -d)
port=${PORT:-$((20000 + RANDOM % 10000))}
declare -A started=()
stop() {
    for process in "${started[@]}"; do kill -9 "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

start() { # NAME ARGUMENTS
    "$program" "${@:2}" >"$work/$1.log" 2>&1 &
    started[$1]=$!
    disown $! # or the shell tells of its end
}
await() { # NAME PORT
    for _ in $(seq 150); do
        (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null && return
        sleep 0.2
    done
    echo "$1 does not answer:" && cat "$work/$1.log"
    exit 1
}
executor() { # NAME PORT
    mkdir -p "$work/$1"
    start "$1" executor "$port" "$2" "$work/$1"
    await "$1" "$2"
    sleep 2 # two heartbeats
}
query() { # NAME SQL
    timeout 300 "$program" query "$port" "$partitions" "$folder" "$2" >"$work/$1.answer" 2>"$work/$1.error"
}
start_cluster() {
    start scheduler scheduler "$port"
    await scheduler "$port"
    executor first $((port + 1))
    executor second $((port + 3))
}
