# Completion of provenance for fish.
function __provenance_suggest
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    command $words[1] '[suggest]' $words[2..-1] "$current" 2>/dev/null
end
# A command comes first; after it, a file may stand wherever there is nothing to suggest.
complete -c provenance -n 'test (count (commandline -opc)) -eq 1' -f
complete -c provenance -a '(__provenance_suggest)'
