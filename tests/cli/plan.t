plan: the program.

    $ plan | head -3
    Sales plans in plain files: targets split exactly, rates, reports

    Usage: plan VERB [OPTION...]
    $ plan splt
    plan: there is no verb "splt"
       hint: did you mean split?
    [2]
    $ plan split --yera 2026
    plan: split has no option --yera
       hint: did you mean --year?
    [2]
    $ plan split --each moth
    plan: --each cannot be "moth"
       hint: did you mean month?
    [2]
    $ plan split 2>&1 | sed "s,in /.* or,in HERE or,"
    plan: there is no plan.yaml in HERE or above it; plan init makes one, -f names another
    $ env -i "$(command -v plan)" split -f nowhere
    plan: there is no nowhere (-f)
    [2]
    $ plan explain -- reps.ramp | head -1
    key reps.ramp: list of rate

Help and errors speak as --lang says, else as the book that would be read, whatever is wrong with
it:

    $ mkdir -p zh/deep && printf 'format: 1\nbook: {language: zh}\nreps: [' > zh/plan.yaml
    $ plan split -f zh --each moth
    plan: --each 不能是“moth”
       提示： 是不是 month？
    [2]
    $ (cd zh/deep && plan splt)
    plan: 没有“splt”这个命令
       提示： 是不是 split？
    [2]
    $ PLAN_FILE=zh plan split --help | head -3
    plan split: 把全年目标分解到团队、人员、产品、月、周、日

    用法： plan split [选项...]
    $ PLAN_FILE=zh plan | head -1
    用纯文本文件管销售计划：目标分解分毫不差，比率随算，报告随出
    $ plan -fzh split --yera 2026 --lang en
    plan: split has no option --yera
       hint: did you mean --year?
    [2]
    $ plan --file=zh split --lang
    plan: --lang 后面要有值：语言
    [2]
    $ PLAN_FILE=nowhere plan split --each moth
    plan: --each cannot be "moth"
       hint: did you mean month?
    [2]
    $ cd zh && plan --version | head -1 | cut -d " " -f 1
    plan

## Asked for without the option

    $ plan summary 2026-10
    plan: summary 用不上“2026-10”
       提示： 请写：plan summary --period 2026-10
    [2]
    $ plan summary li
    plan: summary 用不上“li”
       提示： 请写：plan summary --rep li
    [2]
    $ plan document 2026
    plan: document 用不上“2026”
       提示： 请写：plan document --year 2026
    [2]
    $ plan document 2026-10
    plan: document 用不上“2026-10”
       提示： 它看的是全年：--year 2026
    [2]
    $ plan split --period 2026-11
    plan: split 没有 --period 这个选项
       提示： 它看的是全年：--year 2026，--each month 按月列出
    [2]
    $ plan help | head -1
    用纯文本文件管销售计划：目标分解分毫不差，比率随算，报告随出
    $ plan help split | head -1
    plan split: 把全年目标分解到团队、人员、产品、月、周、日
    $ plan help spilt
    plan: 没有“spilt”这个命令
       提示： 是不是 split？
    [2]

The case of letters does not matter on the command line, and what is only a little like a word is not
taken for it:

    $ mkdir case && printf 'format: 1\nbook: {currency: CNY, language: en}\nreps: [{id: li.na}]\n' > case/plan.yaml
    $ plan rates -f case --by Company --measures Sales --format CSV --no-meta | head -1
    company,period,start,end,sales
    $ plan explain late
    plan: 没有叫“late”的词
       提示： 请写代码、键（reps.share）、记录种类、指标或维度
    [2]
    $ plan explain class
    plan: 没有叫“class”的词
       提示： 请写代码、键（reps.share）、记录种类、指标或维度
    [2]
    $ plan explain foo
    plan: 没有叫“foo”的词
       提示： 请写代码、键（reps.share）、记录种类、指标或维度
    [2]
