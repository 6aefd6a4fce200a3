using System.Text;
using Jail.Core;

namespace Jail.Engines.Linux.Tree;

/// <summary>The bytes of a jail's <c>/etc/shadow</c> (shadow(5)). They are the tenant's: nothing in them is trusted.</summary>
internal static class ShadowFile
{
    /// <summary>Larger files are refused; a real one has some hundred bytes a user.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly byte[] Root = "root:"u8.ToArray();

    /// <summary>
    /// <paramref name="content"/> with the second field of every line of root replaced; every other byte stays.
    /// More than one line of root is legal: the C library takes the first, other programs may not.
    /// </summary>
    /// <exception cref="EngineException"><see cref="ErrorCode.FailedPrecondition"/> when there is no line of root, or one without fields.</exception>
    public static byte[] WithRootHash(ReadOnlySpan<byte> content, string hash)
    {
        if (content.Length > MaxBytes) throw Refused($"/etc/shadow has {content.Length} bytes, more than {MaxBytes}");
        var result = new MemoryStream(content.Length + hash.Length);
        var found = false;
        while (!content.IsEmpty)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..(end + 1)];
            content = content[line.Length..];
            if (line.StartsWith(Root))
            {
                var rest = line[Root.Length..];
                var field = rest.IndexOf((byte)':');
                if (field < 0) throw Refused("The line of root in /etc/shadow has no second ':'");
                result.Write(Root);
                result.Write(Encoding.ASCII.GetBytes(hash));
                result.Write(rest[field..]);
                found = true;
            }
            else
            {
                result.Write(line);
            }
        }

        return found ? result.ToArray() : throw Refused("/etc/shadow has no line of root");
    }

    private static EngineException Refused(string what) =>
        new(ErrorCode.FailedPrecondition, $"{what}; put back the template's file first.") { Subject = "/etc/shadow" };
}
