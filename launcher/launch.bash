# Runs a module of this source tree, and builds it first where a source has changed since the last
# build. Sourced by casebound and benchmarks/run, which set `root` to the top of the tree.
#
#   launch MODULE MAIN_CLASS JVM_FLAGS [ARGUMENT…]
#
# What is built lies in target/launcher, apart from the folders of an ordinary `mvn verify`:
#   build/              Maven's own output
#   MODULE/stamp        as old as the last good build's beginning; holds the path of its java
#   MODULE/app.N/       a finished build: lib/*.jar, modules, app.jsa (class-data archive)
#   MODULE/current      the N of the build to run

launcher=$root/target/launcher

launch() {
  local module=$1 main=$2 flags=$3
  shift 3
  local state=$launcher/$module java
  find_java
  if ! is_fresh; then
    build
  fi
  run "$@"
}

# --- running --------------------------------------------------------------------------------

run() {
  local app=$state/app.$(<"$state/current")
  local -a options=($flags -Dfile.encoding=UTF-8 -Xlog:disable -Xlog:all=error:stderr)
  if [[ -f $app/app.jsa ]]; then
    options+=("-XX:SharedArchiveFile=$app/app.jsa")
  fi
  if [[ -t 1 ]]; then
    options+=(-Dcasebound.terminal=true)
  fi
  if [[ -t 2 ]]; then
    options+=(-Dcasebound.watched=true)
  fi
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;; # otherwise java cannot open a file with an é in its name
  esac
  exec "$java" "${options[@]}" -cp "$(class_path "$app")" "$main" "$@"
}

class_path() {
  local jar path=
  for jar in "$1"/lib/*.jar; do
    path+=:$jar
  done
  printf '%s' "${path#:}"
}

# --- deciding -------------------------------------------------------------------------------

# True where no source is newer than the last build, none was added or deleted (which shows in the
# change time of its folder), and java is still the same.
is_fresh() {
  [[ -f $state/stamp && -f $state/current && $(<"$state/stamp") == "$java" ]] || return 1
  local app=$state/app.$(<"$state/current")
  [[ -f $app/modules ]] || return 1
  local changed
  changed=$(find_sources "$app" -cnewer "$state/stamp") && [[ -z $changed ]]
}

# The first source of the last build for which the given test of find is true.
find_sources() {
  local app=$1 name
  shift
  local -a places=("$root/pom.xml" "$root/launcher")
  while read -r name; do
    places+=("$root/$name/pom.xml" "$root/$name/src/main")
  done <"$app/modules"
  find "${places[@]}" "$@" -print -quit 2>/dev/null
}

# --- building -------------------------------------------------------------------------------

build() {
  require_jdk
  require_maven
  mkdir -p "$state"
  exec 9>"$launcher/lock"
  lock
  if ! is_fresh; then
    build_locked
  fi
  exec 9>&-
}

lock() {
  if command -v flock >/dev/null; then
    flock 9
  elif command -v perl >/dev/null; then
    perl -MFcntl=:flock -e 'open(my $lock, "<&=", 9) or die; flock($lock, LOCK_EX) or die'
  fi
}

build_locked() {
  local number=1 app
  if [[ -f $state/current ]]; then
    number=$(($(<"$state/current") + 1))
    say "building what has changed …"
    if [[ -n $(find_sources "$state/app.$((number - 1))" -type d -cnewer "$state/stamp") ]]; then
      rm -rf "$launcher/build" # nothing may stay of a file that is gone
    fi
  else
    say "building (first run, takes a minute) …"
    rm -rf "$launcher/build"
  fi
  app=$state/app.$number
  rm -rf "$app"
  mkdir -p "$app"
  printf '%s\n' "$java" >"$state/stamp.next"
  if ! run_maven "$app" >"$launcher/build.log" 2>&1; then
    rm -rf "$app"
    show_failure
    exit 2
  fi
  cp "$launcher/build/casebound-$module/casebound-$module"-*.jar "$app/lib/"
  list_modules "$app" >"$app/modules"
  archive_classes "$app"
  mv "$state/stamp.next" "$state/stamp"
  printf '%s\n' "$number" >"$state/current.next"
  mv "$state/current.next" "$state/current"
  rm -rf "$state/app.$((number - 2))" # the last one may still be running
}

run_maven() {
  cd "$root" &&
    mvn -q -B -ntp -Dstyle.color=never -P launcher -pl "$module" -am package \
      "-Dlauncher.lib=$1/lib" 9>&-
}

# Our own modules among the jars, by the names of their folders.
list_modules() {
  local jar
  for jar in "$1"/lib/casebound-*.jar; do
    jar=${jar##*/casebound-}
    printf '%s\n' "${jar%%-[0-9]*}"
  done
}

# Keeps the loaded classes of one typical run, which makes later starts much faster. Where the JVM
# cannot, runs are only slower.
archive_classes() {
  local sample=$root/examples/imt-proximal-tibia/manuscript.md
  if [[ $module == cli && -f $sample ]]; then
    "$java" $flags -Xlog:disable "-XX:ArchiveClassesAtExit=$1/app.jsa" -cp "$(class_path "$1")" \
      "$main" check "$sample" >/dev/null 2>&1 9>&- || true
  fi
}

show_failure() {
  say "the build failed; Maven says:"
  grep '^\[ERROR\]' "$launcher/build.log" | grep -v -e '\[Help' -e 're-run Maven' -e '^\[ERROR\] *$' \
    -e 'For more information' -e 'After correcting' -e 'mvn <args>' | head -n 20 >&2 ||
    tail -n 20 "$launcher/build.log" >&2
  say "the whole of it is in $launcher/build.log."
}

# --- what must be installed -----------------------------------------------------------------

find_java() {
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
    [[ -x $java ]] ||
      fail "JAVA_HOME is $JAVA_HOME, where there is no bin/java; set it to a JDK 17 or newer."
  else
    java=$(command -v java) || fail "there is no java on the PATH; $jdk_advice"
  fi
}

require_jdk() {
  local settings version
  settings=$("$java" -XshowSettings:properties -version 2>&1) ||
    fail "$java does not run; $jdk_advice"
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$settings")
  at_least 17 0 "${version#1.}" ||
    fail "$java is Java $version, which is too old; $jdk_advice"
  JAVA_HOME=$(sed -n 's/^ *java\.home = //p' <<<"$settings")
  [[ -x $JAVA_HOME/bin/javac ]] ||
    fail "$java has no compiler beside it; $jdk_advice"
  export JAVA_HOME
}

require_maven() {
  local version
  command -v mvn >/dev/null || fail "there is no mvn on the PATH; $maven_advice"
  version=$(mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least 3 8 "$version" ||
    fail "mvn is version ${version:-unknown}, which is too old; $maven_advice"
}

# at_least MAJOR MINOR VERSION
at_least() {
  local major=${3%%.*} rest=${3#*.}
  local minor=${rest%%.*}
  [[ $major =~ ^[0-9]+$ ]] || return 1
  [[ $minor =~ ^[0-9]+$ ]] || minor=0
  ((major > $1 || (major == $1 && minor >= $2)))
}

jdk_advice="install a JDK 17 or newer: the package openjdk-17-jdk (Debian, Ubuntu), \
java-17-openjdk-devel (Fedora) or openjdk@17 (Homebrew)."
maven_advice="install the package maven, version 3.8 or newer."

say() {
  printf 'casebound: %s\n' "$1" >&2
}

fail() {
  say "$1"
  exit 2
}
