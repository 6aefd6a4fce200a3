namespace Jail.Core;

/// <summary>What <c>templates/NAME/template.yaml</c> says: how a root is built and how a jail of it is run.</summary>
public sealed record TemplateDefinition
{
    /// <summary>The folder's name; see <see cref="JailName"/>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    public JailKind Kind { get; init; } = JailKind.Full;

    public required TemplateBootstrap Bootstrap { get; init; }

    /// <summary>Files put into the root, by absolute path inside it.</summary>
    public IReadOnlyList<TemplateFile> Files { get; init; } = [];

    /// <summary>Absolute paths inside the root that are removed once the packages are installed.</summary>
    public IReadOnlyList<string> Remove { get; init; } = [];

    /// <summary>Shell lines run by <c>/bin/sh -e</c> inside the confined build, after the files are in place.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>PID 1 of a jail, or the daemon of a nanojail, with arguments.</summary>
    public required IReadOnlyList<string> Init { get; init; }

    /// <summary>Signal that asks the init to shut down, without <c>SIG</c>: <c>PWR</c> for sysvinit, <c>RTMIN+3</c> for systemd, <c>TERM</c> for most daemons.</summary>
    public string StopSignal { get; init; } = "TERM";

    /// <summary>A port that answers when the machine is up; null when none does.</summary>
    public int? ProbeTcpPort { get; init; }

    public JailLimits Limits { get; init; } = JailLimits.Default;
}

/// <summary>Where a template's files come from.</summary>
public sealed record TemplateBootstrap
{
    /// <summary><c>mmdebstrap</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Debian's code name, e.g. <c>bookworm</c>.</summary>
    public required string Suite { get; init; }

    /// <summary>mmdebstrap(1), <c>--variant</c>: <c>minbase</c>, <c>apt</c>, <c>essential</c>, <c>custom</c>…</summary>
    public string Variant { get; init; } = "minbase";

    public IReadOnlyList<string> Packages { get; init; } = [];
}

/// <summary>A file of a template.</summary>
/// <param name="Path">Absolute path inside the root.</param>
/// <param name="Source">File below the template's <c>files/</c> folder, or null when <paramref name="Content"/> is given.</param>
/// <param name="Content">The text itself.</param>
/// <param name="Mode">Permission bits.</param>
public sealed record TemplateFile(string Path, string? Source, string? Content, int Mode = 0x1A4);
