// SPDX-License-Identifier: MIT
// Chinese texts of reading and writing files: what a file of a book may not hold, and why it cannot
// be opened. YAML's own words (key, anchor, tag) are given with their signs, which is how people
// know them.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

namespace {

// clang-format off
constexpr Text texts[] = {
    // the bytes
    {"this is not UTF-8", "这里不是 UTF-8 编码"},
    {"save the file as UTF-8; it may be GBK now", "请将文件另存为 UTF-8；现在可能是 GBK"},
    {"the control character {} stands here", "这里有控制字符 {}"},
    {"a control character stands here", "这里有控制字符"},
    {"take it out", "请删除它"},
    {"a carriage return stands here without a line feed", "这里有单独的回车符，后面没有换行符"},
    {"end lines with LF or CRLF", "行尾请用 LF 或 CRLF"},
    {"the file ends inside a line", "文件在一行中间结束"},
    {"see whether the end is missing, then end the last line with a line break", "请先确认结尾是否缺失，再在最后一行末尾换行"},
    {"the file is empty", "文件是空的"},
    {"write a section into it, or take it away", "请写入内容，或移走该文件"},
    {"a file of a book holds sections, this one does not", "账册文件由各个部分组成，这个文件不是"},
    {"write the name of the section before it, such as reps:", "请在前面写上部分的名称，例如 reps:"},
    // what YAML allows and a book does not
    {"a tab is used as indentation", "缩进用了制表符"},
    {"indent with blanks", "请用空格缩进"},
    {"anchors (&) are not allowed", "不允许使用锚点 (&)"},
    {"write the value out; quote a text that begins with &", "请直接写出值；以 & 开头的文字请加引号"},
    {"aliases (*) are not allowed", "不允许使用别名 (*)"},
    {"write the value out; quote a text that begins with *", "请直接写出值；以 * 开头的文字请加引号"},
    {"tags (!) are not allowed", "不允许使用标签 (!)"},
    {"leave it out; quote a text that begins with !", "请去掉；以 ! 开头的文字请加引号"},
    {"directives (%) are not allowed", "不允许使用指令 (%)"},
    {"leave the line out; quote a text that begins with %", "请去掉这一行；以 % 开头的文字请加引号"},
    {"merge keys (<<) are not allowed", "不允许使用合并键 (<<)"},
    {"write the entries out", "请逐项写出"},
    {"a second document begins here", "第二个文档从这里开始"},
    {"put it into a file of its own, or take the line out", "请放进单独的文件，或去掉这一行"},
    {"a list or a mapping cannot be a key", "列表或映射不能作键"},
    {"write a plain word before the colon", "冒号前请写一个普通的词"},
    {"a key is missing before this colon", "这个冒号前缺少键"},
    {"write it as key: value", "请写成 键: 值"},
    {"this is nested deeper than {} levels", "嵌套超过 {} 层"},
    {"a book needs no more than six", "账册最多用到六层"},
    {"{} is given twice", "{} 给出了两次"},
    {"the full-width {} is text to YAML", "YAML 把全角的 {} 当作文字"},
    {"write \"{}\"", "请写 \"{}\""},
    {"{} is {} entries to YAML: a comma ends an entry", "{} 在 YAML 中是 {} 项：逗号表示一项结束"},
    {"write the number without a comma", "数字中请不要写逗号"},
    // broken YAML
    {"this is no escape that YAML knows", "YAML 没有这种转义写法"},
    {"write \\\\ for a backslash, or use single quotes", "反斜杠请写 \\\\，或改用单引号"},
    {"this quoted text has no end", "引号没有结束"},
    {"close it with the same quote", "请用同样的引号结束"},
    {"this bracket is not closed", "括号没有结束"},
    {"close it behind its last entry", "请在最后一项之后补上括号"},
    {"the head of this text block is wrong", "文本块的开头写法不对"},
    {"write | or > alone at the end of the line, and the text indented below it", "行末只写 | 或 >，文字缩进写在下面"},
    {"this line has no colon behind its key", "这一行的键后面没有冒号"},
    {"write it as key: value, with a blank behind the colon", "请写成 键: 值，冒号后留一个空格"},
    {"there is one colon too many here", "这里多了一个冒号"},
    {"quote a text that holds \": \", and begin every key on a line of its own", "含有 \": \" 的文字请加引号，每个键另起一行"},
    {"a list cannot begin here", "列表不能从这里开始"},
    {"begin each \"- \" on a line of its own", "每个 \"- \" 请另起一行"},
    {"a key cannot begin here", "键不能从这里开始"},
    {"write it as key: value, on a line of its own", "请另起一行写成 键: 值"},
    {"this line does not fit those above it", "这一行与上面各行对不上"},
    {"indent it like the keys of the same mapping, and check that nothing before it is open", "请与同一映射的各键对齐，并检查前面是否有未结束的内容"},
    {"indent it like the other entries of the list, and begin each with \"- \"", "请与列表的其他各项对齐，每项以 \"- \" 开头"},
    {"a comma or } is missing before this", "这之前缺少逗号或 }"},
    {"put commas between the entries and close the brace; quote a text that holds : or ,", "各项之间请写逗号，并补上 }；含有冒号或逗号的文字请加引号"},
    {"a comma or ] is missing before this", "这之前缺少逗号或 ]"},
    {"put commas between the entries and close the bracket", "各项之间请写逗号，并补上 ]"},
    {"this line does not belong to what stands above it", "这一行不属于上面的内容"},
    {"begin the sections at the left margin, one below the other", "各部分请顶格书写，上下对齐"},
    {"a value is missing before this", "这之前缺少值"},
    {"write the value, or take out what is too much", "请写上值，或删去多余的符号"},
    {"this colon is not expected here", "这里不该有冒号"},
    {"write a blank behind it, or quote the text", "请在后面加空格，或给文字加引号"},
    {"a text cannot begin with {}", "文字不能以 {} 开头"},
    {"put the text in quotes", "请给文字加引号"},
    {"this is not YAML: {}", "这不是 YAML：{}"},
    {"compare with plan-book(5)", "请参看 plan-book(5)"},
    {"two readers of YAML do not agree on what stands here", "两个 YAML 读取程序对这里的理解不一致"},
    {"write it more plainly: quote texts, one entry a line", "请写得更简单：文字加引号，每行一项"},
    // which files
    {"activities stand in files of their own", "活动记录应放在单独的文件里"},
    {"move them to a file such as activities/2026-03.yaml", "请移到 activities/2026-03.yaml 这样的文件"},
    {"a file of activities holds no section {}", "活动文件里不能有 {} 部分"},
    {"move it to a plan file, such as plan.yaml", "请移到计划文件，例如 plan.yaml"},
    {"{} leads out of the book's folder", "{} 指向账册文件夹之外"},
    {"write a path below the folder of plan.yaml, without ..", "请写 plan.yaml 所在文件夹之内的路径，不用 .."},
    {"put the file itself into the book", "请把文件本身放进账册"},
    {"{} leads to a hidden name", "{} 指向隐藏的名称"},
    {"{} holds a hidden name", "{} 含有隐藏的名称"},
    {"give the file a name that does not begin with a dot", "文件名请不要以点开头"},
    {"there is no file {}", "没有文件 {}"},
    {"mend the path, or take it out of the list", "请改正路径，或从列表中删去"},
    {"the name of the file {} is no text", "文件名 {} 不是文字"},
    {"give it a name in UTF-8", "请改用 UTF-8 的文件名"},
    {"mend or remove the symbolic link", "请修复或删除该符号链接"},
    {"{} is over 64 MiB", "{} 超过 64 MiB"},
    {"divide it into several files", "请分成几个文件"},
    {"{} is a folder, a pipe or a device", "{} 是文件夹、管道或设备"},
    {"put an ordinary file in its place", "请换成普通文件"},
    {"{} cannot be read: {}", "{} 无法读取：{}"},
    {"see to its permissions and to the disk", "请检查权限和磁盘"},
    {"there is no {} ({})", "{} 不存在（{}）"},
    {"there is no plan.yaml in {} ({}); plan init makes one", "{} 中没有 plan.yaml（{}）；可用 plan init 新建"},
    {"this folder cannot be found: {}", "找不到当前文件夹：{}"},
    {"there is no plan.yaml in {} or above it; plan init makes one, -f names another", "{} 及其上级文件夹中没有 plan.yaml；可用 plan init 新建，或用 -f 指定"},
    // the system's words
    {"permission denied", "没有权限"},
    {"operation not permitted", "不允许的操作"},
    {"no such file or folder", "文件或文件夹不存在"},
    {"not a folder", "不是文件夹"},
    {"it is a folder", "这是一个文件夹"},
    {"too many symbolic links in a row", "符号链接层数过多"},
    {"input/output error", "输入输出错误"},
    {"no space left on the disk", "磁盘空间已满"},
    {"the disk quota is used up", "磁盘配额已用完"},
    {"the file system is read-only", "文件系统只读"},
    {"too many open files", "打开的文件过多"},
    {"the file exists already", "文件已存在"},
    {"the file is too large", "文件过大"},
    {"it is no ordinary file", "不是普通文件"},
};
// clang-format on

}  // namespace

std::span<const Text> files() {
  return texts;
}

}  // namespace plan::zh
