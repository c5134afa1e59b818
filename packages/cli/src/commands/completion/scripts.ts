// Each script calls `avatar complete` with the words before the cursor. None of them evaluates those words: pressing Tab
// must not run a command substitution in an unfinished command line.

export type Shell = "bash" | "zsh" | "fish" | "powershell";

/** Tells the script to complete file names. */
export const filesLine = ":files";

const bash = `# avatar completion bash; add to ~/.bashrc: source <(avatar completion bash)
_avatar_complete() {
  local line="\${COMP_LINE:0:COMP_POINT}" words current prefix reply
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  current="\${words[\${#words[@]}-1]}"
  COMPREPLY=()
  while IFS=$'\\t' read -r reply _; do
    if [[ "$reply" == "${filesLine}" ]]; then
      compopt -o filenames 2> /dev/null
      while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -f -- "$current")
      return
    fi
    # Bash splits words at : and =, and replaces only the part after the last of them.
    prefix="\${current%"\${current##*[:=]}"}"
    reply="\${reply#"$prefix"}"
    [[ "$reply" =~ [^[:alnum:]_./:=@%+,-] ]] && printf -v reply %q "$reply"
    COMPREPLY+=("$reply")
  done < <(avatar complete -- "\${words[@]:1}" 2> /dev/null)
}
complete -F _avatar_complete avatar
`;

const zsh = `#compdef avatar
# avatar completion zsh; add to ~/.zshrc, after compinit: source <(avatar completion zsh)
_avatar() {
  local -a lines described
  local line
  lines=("\${(@f)$(avatar complete -- "\${(@)words[2,CURRENT]}" 2> /dev/null)}")
  if [[ "$lines[1]" == "${filesLine}" ]]; then
    _files
    return
  fi
  for line in $lines; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe -t values avatar described
}
if [[ "$zsh_eval_context[-1]" == loadautofunc ]]; then
  _avatar "$@"
else
  compdef _avatar avatar
fi
`;

const fish = `# avatar completion fish; avatar completion fish > ~/.config/fish/completions/avatar.fish
function __avatar_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  for line in (avatar complete -- $words[2..-1] "$current" 2> /dev/null)
    if test "$line" = "${filesLine}"
      __fish_complete_path "$current"
    else
      echo $line
    end
  end
end
complete -c avatar -f -a "(__avatar_complete)"
`;

const powershell = `# avatar completion powershell; add to $PROFILE: avatar completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName avatar -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
    ForEach-Object {
      if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
  # Windows PowerShell does not pass empty arguments.
  $options = @(if ($wordToComplete -eq '') { '--next' })
  avatar complete @options '--' @words 2> $null | ForEach-Object {
    if ($_ -eq '${filesLine}') { return }
    $value, $description = $_ -split "\`t", 2
    $text = if ($value -match '[^\\w.:=/@%+-]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $description)
  }
}
`;

export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
