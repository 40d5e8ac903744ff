# Completion of provenance for bash.
_provenance() {
    local current="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
    COMPREPLY=($("${COMP_WORDS[0]}" '[suggest]' "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
    # Nothing to suggest: a file may stand there.
    if [ ${#COMPREPLY[@]} -eq 0 ] && [[ "$current" != -* ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -F _provenance provenance
