#compdef provenance
# Completion of provenance for zsh.
_provenance() {
    local line
    local -a found
    for line in ${(f)"$("${words[1]}" '[suggest]' "${(@)words[2,CURRENT]}" 2>/dev/null)"}; do
        # A value and its meaning, with a tab between; a colon within the value is escaped.
        if [[ $line == *$'\t'* ]]; then
            found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        else
            found+=("${line//:/\\:}")
        fi
    done
    if (( ${#found} )); then
        _describe provenance found
    else
        _files
    fi
}
if [[ $funcstack[1] == _provenance ]]; then
    _provenance "$@"
else
    compdef _provenance provenance
fi
