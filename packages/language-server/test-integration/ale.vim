" Drives the server with Vim and ALE, on demand, with a terminal of its own (Debian: vim, vim-ale):
"   OKRLINT_REPORT=ale.txt script -qec "vim -Nu NONE -S packages/language-server/test-integration/ale.vim" /dev/null; cat ale.txt
set nocompatible
set runtimepath^=/usr/share/vim-scripts/ale
set runtimepath^=/usr/share/vim-ale
let s:server = expand('<sfile>:p:h:h') . '/bin/okrlint-language-server.js'
let s:folder = tempname()
call mkdir(s:folder, 'p')
let s:file = s:folder . '/q4.md'
call writefile(['# Shop team, Q4 2026', '', '## Objective 1: Maintain 99.9% checkout availability', '', '- KR1: Raise orders from 5 to 9', '- KR2: TBD'], s:file)

let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['okrlint']}
let g:ale_lint_delay = 0
filetype plugin on
silent! packadd! ale
runtime plugin/ale.vim
call ale#linter#Define('markdown', {
\   'name': 'okrlint',
\   'lsp': 'stdio',
\   'executable': 'node',
\   'command': '%e ' . shellescape(s:server) . ' --stdio',
\   'language': 'markdown',
\   'project_root': {buffer -> s:folder},
\})

let s:report = []
function! s:Check(what, holds) abort
  call add(s:report, (a:holds ? 'ok     ' : 'FAILED ') . a:what)
endfunction

function! s:Found() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! s:Wait(holds) abort
  let l:turns = 0
  while l:turns < 250 && !a:holds()
    sleep 20m
    let l:turns += 1
  endwhile
  return a:holds()
endfunction

function! s:HasPlaceholder() abort
  return len(filter(copy(s:Found()), {_, one -> get(one, 'code', '') is# 'no-placeholder'})) > 0
endfunction

execute 'edit ' . fnameescape(s:file)
set filetype=markdown
call ale#Queue(0, 'lint_file')
call s:Check('findings arrive in the location list', s:Wait({-> len(s:Found()) > 0}))
call s:Check('with rule, line and words', s:HasPlaceholder() && len(filter(copy(s:Found()), {_, one -> one.lnum == 6 && one.col == 8})) > 0)
call setline(6, '- KR2: Raise repeat orders from 5 to 9')
call ale#Queue(0, '')
call s:Check('an edit takes its finding away', s:Wait({-> !s:HasPlaceholder()}))
call add(s:report, 'ale: ' . len(filter(copy(s:report), {_, line -> line =~# '^ok'})) . ' passed, ' . len(filter(copy(s:report), {_, line -> line =~# '^FAILED'})) . ' failed')
call writefile(s:report, $OKRLINT_REPORT)
call delete(s:folder, 'rf')
qall!
